create table people.person (
  id        bigint generated always as identity primary key,
  reference text not null unique,
  became    bigint references people.person,
  made_at   timestamptz not null
);
comment on table people.person is 'Persons, as far as the records tell. Personal data.';
comment on column people.person.reference is 'What users write down.';
comment on column people.person.became is 'The person that took in this one; null while it stands. Never itself a former person.';
comment on column people.person.made_at is 'When the first record was linked.';
create index on people.person (became) where became is not null;
call access.guard('people.person');

create table people.record (
  involved_id bigint primary key,
  report_id   bigint not null,
  role        text not null check (role in ('SUSPECT', 'VICTIM', 'WITNESS', 'REPORTER', 'OTHER')),
  person_id   bigint not null references people.person,
  reason      text not null check (reason in ('ALONE', 'SAME_PNC', 'SAME_DETAILS')),
  forenames   text not null,
  surname     text not null,
  other_names text not null,
  born        date,
  pnc         text not null,
  cro         text not null,
  fingerprint text not null,
  linked_at   timestamptz not null
);
comment on table people.record is 'Person records as loaded, each with the person it belongs to; suspects whom nobody has identified have none. Personal data.';
comment on column people.record.involved_id is 'The person in one role in one report (crimes.involvement).';
comment on column people.record.report_id is 'That report (crimes.report).';
comment on column people.record.role is 'What the person is in it.';
comment on column people.record.person_id is 'The person.';
comment on column people.record.reason is 'Why it belongs to that person: the strongest agreement when it was linked.';
comment on column people.record.forenames is 'As recorded. Personal data.';
comment on column people.record.surname is 'As recorded. Personal data.';
comment on column people.record.other_names is 'As recorded. Personal data.';
comment on column people.record.born is 'Date of birth, unless it is one that systems fill in. Personal data.';
comment on column people.record.pnc is 'PNC id in the long form, if it is valid. Personal data.';
comment on column people.record.cro is 'CRO number, if it is valid. Personal data.';
comment on column people.record.fingerprint is 'SHA-256 over all that linking looks at: a record that has not changed is not linked again.';
comment on column people.record.linked_at is 'When it was linked.';
create index on people.record (person_id);
create index on people.record (report_id);
create index on people.record (born) where born is not null;
call access.guard('people.record');

create table people.record_key (
  key         text not null,
  involved_id bigint not null references people.record on delete cascade,
  primary key (key, involved_id)
);
comment on table people.record_key is 'By what a record is found: PNC id, name with date of birth, surname. Personal data.';
comment on column people.record_key.key is 'P and a PNC id, N and a name with a date of birth, or S and a form of the surname. Personal data.';
comment on column people.record_key.involved_id is 'The record.';
create index on people.record_key (involved_id);
call access.guard('people.record_key');

create table people.link (
  involved_id bigint not null references people.record on delete cascade,
  other_id    bigint not null references people.record on delete cascade,
  reason      text not null check (reason in ('SAME_PNC', 'SAME_DETAILS')),
  facts       text[] not null,
  linked_at   timestamptz not null,
  primary key (involved_id, other_id)
);
comment on table people.link is 'Which two records joined two groups of records into one person, and why. Personal data.';
comment on column people.link.involved_id is 'The record that was linked.';
comment on column people.link.other_id is 'The record that it agrees with.';
comment on column people.link.reason is 'The agreement.';
comment on column people.link.facts is 'What agrees besides name and date of birth, as codes; never the values.';
comment on column people.link.linked_at is 'When.';
create index on people.link (other_id);
call access.guard('people.link');

create table people.apart (
  involved_id bigint not null references people.record on delete cascade,
  person_id   bigint not null references people.person,
  said_at     timestamptz not null,
  said_by     text not null,
  because     text not null check (because <> ''),
  primary key (involved_id, person_id)
);
comment on table people.apart is 'A user has said that a record is not this person: no job joins them again. Personal data.';
comment on column people.apart.involved_id is 'The record.';
comment on column people.apart.person_id is 'The person that it is not; follows that person when it becomes another.';
comment on column people.apart.said_at is 'When.';
comment on column people.apart.said_by is 'The account that said so, as it was named then. Personal data of the user.';
comment on column people.apart.because is 'Its reason. May hold personal data.';
create index on people.apart (person_id);
call access.guard('people.apart');

create table people.progress (
  load_id        bigint primary key,
  linked_through bigint not null,
  finished       boolean not null
);
comment on table people.progress is 'How far the linking of each load has got. No personal data.';
comment on column people.progress.load_id is 'The load (crimes.load).';
comment on column people.progress.linked_through is 'The last report whose records are linked; a restart goes on after it.';
comment on column people.progress.finished is 'Whether the load is linked and the rooms above have been told.';
call access.guard('people.progress');

grant usage on schema people to gwarchod_app;
grant select, insert, update on people.person, people.progress to gwarchod_app;
grant select, insert, update, delete on people.record, people.link, people.apart to gwarchod_app;
grant select, insert, delete on people.record_key to gwarchod_app;
