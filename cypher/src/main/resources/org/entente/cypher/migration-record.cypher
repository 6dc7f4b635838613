// Records that a migration was applied.
// Parameters: number, name, checksum.
MERGE (migration:Migration {number: $number})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = datetime()
