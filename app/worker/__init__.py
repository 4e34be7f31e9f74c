"""The background work, put together: which flow runs when, and what happens when it cannot.

The engine (DBOS) keeps runs, timers and finished steps in our own database; what is to be done is
in our own rows (`app.store.work`). So a run may be killed, run twice or be lost, and its mailbox
is still caught up with. All of it was measured on both databases: facts/engine.md.
"""

from app.worker.flows import Flows
from app.worker.process import Worker
from app.worker.queues import OFTEN, Looks

__all__ = ["OFTEN", "Flows", "Looks", "Worker"]
