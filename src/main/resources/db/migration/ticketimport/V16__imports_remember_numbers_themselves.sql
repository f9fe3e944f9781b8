-- A number that stands twice in one file is known from reading the file.
drop index ticket_import_row_number;
