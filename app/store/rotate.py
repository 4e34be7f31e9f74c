"""The key ring over the life of a database: proof that it is the right one, and its rotation."""

import hmac

from sqlalchemy import Table, func, insert, select, update
from sqlalchemy.orm import Session

from app.store.secrets import KeyProblem
from app.store.session import Database, changed, keys_of
from app.store.tables import SEALED, KeyProofRow, new_row_key

_WORD = b"afterword"


def prove(database: Database) -> None:
    """Stop the start with a wrong key ring: it would find nobody, and make everybody anew.

    Raises:
        KeyProblem: this database was begun with other keys.
    """
    with database.transaction() as db:
        keys = keys_of(db)
        mark = keys.hash("proof", _WORD.decode())
        row = db.get(KeyProofRow, 1)
        if row is None:
            row_key = new_row_key()
            sealed = keys.seal(_WORD, table="key_proof", column="sealed_word", row=row_key)
            db.execute(
                insert(KeyProofRow).values(id=1, hash=mark, row_key=row_key, sealed_word=sealed)
            )
            return
        keys.open(row.sealed_word, table="key_proof", column="sealed_word", row=row.row_key)
        if not hmac.compare_digest(row.hash, mark):
            raise KeyProblem(
                "secret keys: the last entry is not the one this database was begun with; it keys "
                "the hashes, so it must stay at the end of the ring"
            )


def reseal(database: Database, *, limit: int = 500) -> int:
    """Seal with the newest key whatever an older one has sealed; how many values.

    Afterwards the older keys are needed no more, but for the last entry of the ring (the hashes).
    A value that changes meanwhile is sealed with the newest key by whoever changes it. A batch
    waits for nobody, since it takes rows of many people; what is held at that moment comes last,
    one by one.
    """
    done = 0
    for row, column in SEALED:
        table = row.__table__
        assert isinstance(table, Table)  # noqa: S101 - for the type checker: no view among them
        for wait, most in ((False, limit), (True, 1)):
            while batch := _reseal_some(database, table, column, most, wait=wait):
                done += batch
    return done


def _reseal_some(database: Database, table: Table, column: str, limit: int, *, wait: bool) -> int:
    with database.transaction() as db:
        sealed, row_key = table.c[column], table.c.row_key
        newest = keys_of(db).newest_prefix
        old = (
            select(row_key, sealed)
            .where(sealed.is_not(None), func.substr(sealed, 1, len(newest)) != newest)
            .order_by(*table.primary_key.columns)
            .limit(limit)
            .with_for_update(key_share=True, skip_locked=not wait)
        )
        rows = db.execute(old).all()
        return sum(_reseal_one(db, table, column, *row) for row in rows)


def _reseal_one(db: Session, table: Table, column: str, row_key: bytes, found: bytes) -> int:
    keys = keys_of(db)
    plain = keys.open(found, table=table.name, column=column, row=row_key)
    fresh = keys.seal(plain, table=table.name, column=column, row=row_key)
    statement = (
        update(table)
        .where(table.c.row_key == row_key, table.c[column] == found)
        .values({column: fresh})
    )
    return changed(db, statement)
