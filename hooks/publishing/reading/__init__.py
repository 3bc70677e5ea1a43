"""From files to a hub: YAML to a tree that knows its places, and the tree to models."""
