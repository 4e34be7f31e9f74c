"""The database: tables, sealed columns, one query module a subject."""
