"""What helps people to write data: schemas for their editors, new records, and changes that keep what stands."""
