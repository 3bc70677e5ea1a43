"""What a schema can't see: rules that hold between records, and rules about words."""
