// Makes sure that a migration is recorded once. Runs before the first migration.
// Parameters: none.
CREATE CONSTRAINT migration_number IF NOT EXISTS
FOR (migration:Migration) REQUIRE migration.number IS UNIQUE
