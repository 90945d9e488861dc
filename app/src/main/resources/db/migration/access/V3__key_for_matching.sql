create table access.matching_key (
  id     boolean primary key default true check (id),
  secret bytea not null check (length(secret) = 32)
);
comment on table access.matching_key is 'The secret by which the keys that records are matched on are digested, so that nobody who reads them alone can guess a value. One row. A secret.';
call access.guard('access.matching_key');
grant select, insert on access.matching_key to gwarchod_app;
