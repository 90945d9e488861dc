create table access.staged_whereabouts (
  id         bigint generated always as identity primary key,
  batch      bigint not null,
  belongs_to text not null,
  owner      text not null,
  line       bigint not null,
  kind       text not null check (kind in ('ADDRESS', 'PHONE', 'EMAIL', 'ACCOUNT', 'VEHICLE')),
  given      text not null,
  match_key  text not null,
  valid_from date,
  valid_to   date
);
comment on table access.staged_whereabouts is 'Whereabouts of a load that is being read, until the people they belong to stand in the tables. Empty between loads. Personal data of the highest tier.';
comment on column access.staged_whereabouts.id is 'Our own number, in the order of the file.';
comment on column access.staged_whereabouts.batch is 'The load.';
comment on column access.staged_whereabouts.belongs_to is 'Which version of which report, as the load names it.';
comment on column access.staged_whereabouts.owner is 'Which person in that report, by the source''s number. Personal data.';
comment on column access.staged_whereabouts.line is 'The line of the file.';
comment on column access.staged_whereabouts.kind is 'What the value leads to.';
comment on column access.staged_whereabouts.given is 'The value as loaded. Personal data, whereabouts.';
comment on column access.staged_whereabouts.match_key is 'The value in the one form used for matching. Personal data, whereabouts.';
comment on column access.staged_whereabouts.valid_from is 'First day it is known to hold.';
comment on column access.staged_whereabouts.valid_to is 'Last day it is known to hold.';
create index on access.staged_whereabouts (batch, belongs_to);
call access.guard('access.staged_whereabouts');
grant select, insert, delete, maintain on access.staged_whereabouts to gwarchod_app;
