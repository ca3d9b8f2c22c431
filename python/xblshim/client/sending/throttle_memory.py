"""The throttle state of a service, shared by the process: one for each API, independent of user and path.

A call that finds an entry waits for its turn or fails at once, instead of being one more request that is refused.
"""

from __future__ import annotations

from enum import IntEnum


class Api(IntEnum):
    """The API numbers of the services. A title numbers its own requests from 1001 on."""

    READ = 20
    """Lists (first and further pages) and single achievements."""
    UPDATE = 79
    PERMISSIONS = 8
    """Several checks in one request."""
    PERMISSION = 9
    EVENTS = 19
    PRIVACY_LISTS = 24
    """The lists of blocked and of muted users."""
    LEADERBOARD_SOCIAL = 39
    LEADERBOARD_GLOBAL = 40
    STATISTICS_BATCH = 42
    PRESENCE_USER = 43
    PRESENCE_BATCH = 44
    STATISTICS_USER = 53
    RELATIONSHIPS = 55
    PROFILES = 60
    PROFILES_OF_GROUP = 61
    PRESENCE_SET = 71
    STATISTICS_PATCH = 80
    """Updates and removals of title-managed statistics."""
    STATISTICS_WRITE = 81
    VERIFY_STRINGS = 83


class Entry:
    """`until` is when the wait is over, `since` when it was written, both by the policy's clock; `status` the failure of calls that can't wait;
    `pending`: a call will send when the wait is over, and no other waits beside it; `run` is the title's run that it is for."""

    __slots__ = ("pending", "run", "since", "status", "until")

    def __init__(self, until: float, status: int, pending: bool, since: float, run: int) -> None:
        self.run = run
        self.until = until
        self.status = status
        self.pending = pending
        self.since = since


class ThrottleMemory:
    """The entries of one service, by API. Used on one thread: the event loop's."""

    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}

    def write(self, api: int, until: float, status: int, *, pending: bool, now: float, run: int = 0) -> Entry | None:
        """Stores a throttle; a longer one that is stored already stays. Returns the entry when it was written."""
        old = self.entries.get(api)
        if old is not None and old.until > until and old.run == run:
            return None
        entry = self.entries[api] = Entry(until, status, pending, now, run)
        return entry

    def entry_in_force(self, api: int, now: float, run: int = 0) -> Entry | None:
        """Returns the entry in force. Removes it when its time is over or its run has ended."""
        entry = self.entries.get(api)
        if entry is not None and (now >= entry.until or entry.run != run):
            del self.entries[api]
            return None
        return entry

    def clear(self, api: int, entry: Entry) -> None:
        """Removes this entry after its time; another entry stays."""
        if self.entries.get(api) is entry:
            del self.entries[api]

    def succeeded(self, api: int, began: float) -> None:
        """Removes the throttle after a success, unless the attempt began before the entry was written."""
        entry = self.entries.get(api)
        if entry is not None and began >= entry.since:
            del self.entries[api]


class NoMemory(ThrottleMemory):
    """For a sender that stores delays of each user and title itself, durably: one user's limit must not delay the others."""

    def write(self, api: int, until: float, status: int, *, pending: bool, now: float, run: int = 0) -> Entry | None:
        return None


class ServiceMemories:
    """The process's throttle states by service. The last client removes them, so that the next run of a title, or of its tests, starts without
    any."""

    def __init__(self) -> None:
        self._memories: dict[str, ThrottleMemory] = {}
        self._uses: set[MemoryUse] = set()

    def enter(self, service: str) -> MemoryUse:
        """Returns one more client's use of the memory of the service at this URL."""
        use = MemoryUse(self, self._memories.setdefault(service, ThrottleMemory()))
        self._uses.add(use)
        return use

    def leave(self, use: MemoryUse) -> None:
        """Ends a client's use. Does nothing where it has ended already: a client may be closed twice."""
        self._uses.discard(use)
        if not self._uses:
            self._memories.clear()


class MemoryUse:
    """A client's use of a service's `memory`, from enter() to leave()."""

    __slots__ = ("_memories", "memory")

    def __init__(self, memories: ServiceMemories, memory: ThrottleMemory) -> None:
        self._memories = memories
        self.memory = memory

    def leave(self) -> None:
        self._memories.leave(self)


PROCESS = ServiceMemories()
"""The throttle states of all clients in the process."""
