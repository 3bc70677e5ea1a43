"""How many of each thing a strategy really holds."""

from publishing.model.action import Action
from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.perception import Perception
from publishing.model.policy import Policy
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.statement import Statement, Theme
from publishing.model.strategy import Countable, Strategy


def actual_counts(hub: Hub, strategy: Strategy) -> dict[str, int]:
    """The number of records by what they count as."""
    scope = strategy.edition_scope
    statements = hub.all(Statement, scope)
    return {
        Countable.OBJECTIVES: len(hub.all(Objective, scope)),
        Countable.THEMES: len(hub.all(DeliveryTheme, scope)),
        Countable.PRIORITIES: len(hub.all(Priority, scope)),
        Countable.AREAS_OF_FOCUS: sum(len(each.areas_of_focus) for each in hub.all(Priority, scope)),
        Countable.ACTIONS: len(hub.all(Action, scope)),
        Countable.BODIES: len(hub.all(Body, scope)),
        Countable.POLICIES: len(hub.all(Policy, scope)),
        Countable.PERCEPTIONS: len(hub.all(Perception, scope)),
        Countable.RECOMMENDATIONS: sum(each.theme is Theme.RECOMMENDATION for each in statements),
    }
