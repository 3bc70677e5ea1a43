"""What asks the network: the check of links to other sites, and nothing else."""
