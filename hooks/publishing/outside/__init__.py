"""What asks the network: the check of links to other sites, and that of the published hub. Nothing else does."""
