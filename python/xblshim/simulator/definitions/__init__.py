"""Definitions of a title: its achievements with their texts, rewards and icons. TOML or JSON.

    scid = "00000000-0000-0000-0000-000012345678"
    title_id = "0x12345678"         # or a number
    title_name = "Harbour Nights"
    strict = true                   # ids that aren't named here are refused with 404; otherwise made on first use

    [[achievements]]
    id = "7"
    name = "Lantern Keeper"
    description = "You lit every lantern in the harbour."
    locked_description = "Light every lantern."
    gamerscore = 25
    secret = true
    icon = "https://images.example.test/lantern.png"

model.py             what definitions are, once they are read
format_table.py      what a table of the format is made of
format_tables.py     the format: every key with its rule, its default and its text. A new key or a new list of tables is added there
world_tables.py      its tables of the services beside achievements
value_rules.py       the rules of single values
problems.py          an error or a warning: where it is, and the remedy
document_reader.py   reads a document by the tables, and collects every error
text_parsing.py      TOML or JSON into a document
positions.py         the line and the column of each key
loading.py           files and texts into definitions
partner_center.py    warnings: what Partner Center would refuse
image_files.py       format and size of icons
json_schema.py       the format as a JSON Schema, for editors
documentation.py     the format as a table, for docs/definitions.md
gbe_fork.py          achievements.json of gbe_fork into definitions

A title with definitions imports model, tables, reader and loading at its start. The other files are imported where they are needed.
"""

from .format_tables import ACHIEVEMENT_TYPES
from .loading import load_definitions
from .model import AchievementDefinition, Definitions, RequirementDefinition, Reward

__all__ = [
    "ACHIEVEMENT_TYPES",
    "AchievementDefinition",
    "Definitions",
    "RequirementDefinition",
    "Reward",
    "load_definitions",
]
