"""The `afterword` command: what it takes. Each command's work is in a module of its own, imported
when it is called, so that `afterword read` need not wait for a web server's libraries."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="afterword",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Says when to follow up after a job interview, when to wait, and why.",
)

Owners = Annotated[
    list[str], typer.Option("--owner", help="An address of yours; repeat it for each alias.")
]


@app.callback()
def _afterword() -> None:
    """With a callback a single command keeps its name."""


@app.command()
def review(
    path: Annotated[
        Path, typer.Argument(help="An mbox file, a folder of .eml files, a Maildir, or JSONL.")
    ],
    owner: Owners,
    now: Annotated[
        str, typer.Option(help="Advise for this ISO 8601 instant instead of this moment.")
    ] = "",
    zone: Annotated[str, typer.Option(help="Your time zone, such as Europe/Dublin.")] = "UTC",
    country: Annotated[
        str, typer.Option(help="Whose public holidays count, such as GB; else that of the zone.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="JSON instead of a table.")] = False,
) -> None:
    """Read a mailbox export offline and say what to do about each application."""
    from app.cli.review import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run(path, owner, now=now, zone=zone, country=country, as_json=json))


@app.command()
def read(
    file: Annotated[
        str,
        typer.Argument(
            help="An .eml or mbox file, a folder of them, a Maildir, JSONL, or - (stdin)."
        ),
    ],
    owner: Owners = [],  # noqa: B006 - typer reads the default and hands over a new list
) -> None:
    """Print what each message is and says: one line of JSON for each, in the same order."""
    from app.cli.read import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run(file, owner))


@app.command()
def evaluate(
    path: Annotated[Path, typer.Argument(metavar="DATA_DIR", help="A folder of labelled mail.")],
    json: Annotated[bool, typer.Option("--json", help="JSON instead of a table.")] = False,
    floors: Annotated[
        str, typer.Option(help="Exit with 1 below the floors kept under this name.")
    ] = "",
) -> None:
    """Measure how much of labelled mail is read right."""
    from app.cli.evaluation.command import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run(path, floors, as_object=json))


@app.command()
def demo(
    port: Annotated[
        int,
        typer.Option(min=0, max=65535, help="Of the page on this machine; 0 takes a free one."),
    ] = 0,
    mail: Annotated[
        Path | None,
        typer.Option(exists=True, help="Your own mbox file, Maildir or folder of .eml files."),
    ] = None,
    owner: Owners = [],  # noqa: B006 - typer reads the default and hands over a new list
) -> None:
    """Try the whole product on this machine: no account, no network, nothing is kept."""
    from app.cli.demo import run  # noqa: PLC0415 - only this command needs it

    if mail is not None and not owner:
        raise typer.BadParameter("say whose mail it is: --owner you@example.com")
    raise typer.Exit(run(port, mail, owner))


@app.command()
def serve() -> None:
    """Run the service, configured by AFTERWORD_* variables; on SQLite with its background work."""
    from app.cli.serve import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run())


@app.command()
def worker() -> None:
    """Run background work in a process of its own (PostgreSQL)."""
    from app.cli.work import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run())


@app.command()
def migrate() -> None:
    """Create or upgrade the tables of the database."""
    from app.cli.migrations import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run())


@app.command()
def manifests(
    base_url: Annotated[str, typer.Option(help="Where the service is reached: https://…")],
    out: Annotated[Path | None, typer.Option(help="A folder to write into.")] = None,
    live: Annotated[bool, typer.Option(help="Also check what is served there now.")] = False,
) -> None:
    """Check the manifests for Gmail and Outlook for one base URL, and write them."""
    from app.cli.manifests import run  # noqa: PLC0415 - only this command needs it

    raise typer.Exit(run(base_url, out, live=live))


def main() -> None:
    """The console script."""
    app()
