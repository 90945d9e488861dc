-- Records are linked by a model now (library linkage) and no longer by a fixed rule. Every record is linked anew before the next load.

create table people.model (
  id               bigint generated always as identity primary key,
  document         text not null,
  learned_from     bigint not null,
  made_at          timestamptz not null,
  linked_through   bigint not null default 0,
  everything_linked boolean not null default false
);
comment on table people.model is 'Versions of the model by which records are linked; the newest is in use. None is ever changed, so that any link can be worked out again.';
comment on column people.model.document is 'The model as JSON. Holds names and dates of birth with how common they are; other values only as digests. Personal data.';
comment on column people.model.learned_from is 'How many records it was learned from; 0 for the one that comes with the program.';
comment on column people.model.linked_through is 'The last report whose records have been linked anew under it.';
comment on column people.model.everything_linked is 'Whether all records that were there before it have been linked anew under it.';
call access.guard('people.model');

alter table people.record
  drop constraint record_reason_check,
  add constraint record_reason_check check (reason in ('ALONE', 'SAME_PNC', 'SAME_DETAILS', 'SAID')),
  add column gender text not null default '',
  add column source_reference text not null default '',
  add column component bigint,
  add column block_keys bigint[] not null default '{}';
comment on column people.record.gender is 'As recorded. Personal data.';
comment on column people.record.source_reference is 'The number of the person in the system the report came from.';
comment on column people.record.component is 'Records that may hold together through others have the same; the smallest record among them.';
comment on column people.record.block_keys is 'Its keys in people.block_key.';
create index on people.record (component);

create table people.block_key (
  key         bigint not null,
  involved_id bigint not null,
  primary key (key, involved_id)
);
comment on table people.block_key is 'By what records are brought together to be compared. A key is the number of a kind of key and a keyed digest, from which no value can be read or guessed without the secret. Personal data.';
comment on column people.block_key.involved_id is 'The record.';
call access.guard('people.block_key');

select set_config('gwarchod.actor', '0', true);
update people.record r set component = first.record
  from (select person_id, min(involved_id) as record from people.record group by person_id) first
 where first.person_id = r.person_id;
alter table people.record alter column component set not null;

delete from people.record_key where key not like 'S %';
comment on table people.record_key is 'The forms of its surname by which a user finds a record. Personal data.';
comment on column people.record_key.key is 'S and a form of the surname. Personal data.';

alter table people.link
  drop constraint link_reason_check,
  add constraint link_reason_check check (reason in ('SAME_PNC', 'SAME_DETAILS', 'SAID')),
  drop column facts,
  add column model_id bigint references people.model,
  add column bits real,
  add column evidence text[] not null default '{}';
comment on table people.link is 'For each record of a person but the first: the record of that person through which it was joined, and why. Personal data.';
comment on column people.link.involved_id is 'The record.';
comment on column people.link.other_id is 'The record through which it was joined.';
comment on column people.link.reason is 'The kind of reason.';
comment on column people.link.model_id is 'The model that weighed it; null where the rule of an earlier version joined it and it has not been linked anew yet.';
comment on column people.link.bits is 'The weight, prior included: the logarithm to base 2 of the odds that the two are one person.';
comment on column people.link.evidence is 'Each piece of evidence: what was compared, how it came out, and its bits, parted by bars; never the values.';
create index on people.link (model_id);

create table people.possible (
  involved_id bigint not null references people.record on delete cascade,
  other_id    bigint not null references people.record on delete cascade,
  bits        real not null,
  guard       text not null check (guard in ('', 'ROLES', 'TWINS', 'NAMESAKES', 'OTHERS')),
  evidence    text[] not null,
  model_id    bigint not null references people.model,
  found_at    timestamptz not null,
  primary key (involved_id, other_id),
  check (involved_id < other_id)
);
comment on table people.possible is 'Records of two persons that may be one: for a user to decide. Personal data.';
comment on column people.possible.bits is 'As in people.link. What a guard took away is not among it.';
comment on column people.possible.guard is 'What kept them apart though they look alike: a victim and a suspect without an identifier, twins, namesakes of two generations, or the other records of the two. Empty when they are only not sure enough.';
comment on column people.possible.evidence is 'As in people.link.';
comment on column people.possible.model_id is 'The model that weighed them.';
comment on column people.possible.found_at is 'When.';
create index on people.possible (other_id);
create index on people.possible (bits desc);
call access.guard('people.possible');

create table people.decision (
  id             bigint generated always as identity primary key,
  kind           text not null check (kind in ('SAME', 'DIFFERENT', 'TAKEN_AWAY')),
  person_id      bigint not null references people.person,
  other_id       bigint references people.person,
  record_id      bigint check ((record_id is null) = (kind <> 'TAKEN_AWAY')),
  model_id       bigint references people.model,
  bits           real,
  said_at        timestamptz not null,
  said_by        text not null,
  because        text not null check (because <> ''),
  withdrawn_at   timestamptz,
  withdrawn_by   text,
  withdrawn_because text check (withdrawn_because <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
comment on table people.decision is 'What users have said of persons: these two are one, these are not, this record is not theirs. No job goes against it. Withdrawn, never deleted. Personal data.';
comment on column people.decision.person_id is 'The person, as it was numbered then.';
comment on column people.decision.other_id is 'The other person, as it was numbered then; null where one record was taken away.';
comment on column people.decision.record_id is 'The record that was taken away (crimes.involvement).';
comment on column people.decision.model_id is 'The model by which the two had been weighed, if they had.';
comment on column people.decision.bits is 'What it had said, as in people.link.';
comment on column people.decision.said_at is 'When.';
comment on column people.decision.said_by is 'The account that said so, as it was named then. Personal data of the user.';
comment on column people.decision.because is 'Its reason. May hold personal data.';
comment on column people.decision.withdrawn_at is 'When it was taken back; null while it holds.';
comment on column people.decision.withdrawn_by is 'The account that took it back. Personal data of the user.';
comment on column people.decision.withdrawn_because is 'Why. May hold personal data.';
create index on people.decision (person_id);
create index on people.decision (other_id);
create index on people.decision (record_id);
call access.guard('people.decision');

create table people.said (
  decision_id bigint not null references people.decision,
  one_id      bigint not null,
  other_id    bigint not null,
  same        boolean not null,
  primary key (decision_id, one_id, other_id)
);
comment on table people.said is 'What a decision says of records, pair by pair. A record that is no more is passed over.';
comment on column people.said.one_id is 'A record (crimes.involvement).';
comment on column people.said.other_id is 'Another.';
comment on column people.said.same is 'Whether they are one person.';
create index on people.said (one_id);
create index on people.said (other_id);
call access.guard('people.said');

-- what was said under the earlier rule
do $$
declare a record; decided bigint;
begin
  for a in select * from people.apart loop
    insert into people.decision (kind, person_id, record_id, said_at, said_by, because)
    values ('TAKEN_AWAY', a.person_id, a.involved_id, a.said_at, a.said_by, a.because) returning id into decided;
    insert into people.said (decision_id, one_id, other_id, same)
    select decided, a.involved_id, r.involved_id, false from people.record r
     where r.person_id = a.person_id and r.involved_id <> a.involved_id;
  end loop;
end $$;
drop table people.apart;

create table people.membership (
  involved_id bigint not null,
  person_id   bigint not null references people.person,
  until       timestamptz not null
);
comment on table people.membership is 'Which person a record belonged to before: one line for each time that changed. Personal data.';
comment on column people.membership.involved_id is 'The record.';
comment on column people.membership.person_id is 'The person it belonged to.';
comment on column people.membership.until is 'When that ended.';
create index on people.membership (involved_id);
call access.guard('people.membership');

grant select, insert, update on people.model, people.decision to gwarchod_app;
grant select, insert, delete on people.block_key, people.possible to gwarchod_app;
grant select, insert on people.said, people.membership to gwarchod_app;
