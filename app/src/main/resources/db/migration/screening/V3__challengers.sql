create table screening.challenger (
  id            bigint generated always as identity primary key,
  digest        text not null unique,
  rules_version text not null,
  model         text not null,
  comparison    jsonb not null,
  no_worse      boolean not null,
  answers       int not null,
  learned_by    bigint,
  learner       text not null,
  learned_at    timestamptz not null,
  first_by      bigint,
  first_signer  text,
  first_at      timestamptz,
  second_by     bigint,
  second_signer text,
  second_at     timestamptz,
  ended_by      bigint,
  ender         text,
  ended_at      timestamptz,
  reason        text,
  constraint first_whole check ((first_by is null) = (first_at is null) and (first_by is null) = (first_signer is null)),
  constraint second_whole check ((second_by is null) = (second_at is null) and (second_by is null) = (second_signer is null)),
  constraint two_people check (second_by is null or first_by is not null and first_by <> second_by),
  constraint only_no_worse check (first_by is null or no_worse),
  constraint ended_whole check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (reason is null))
);
comment on table screening.challenger is 'A model learned from what reviewers answered. It weighs the signs once two people have signed it, until a newer one does or somebody ends it.';
comment on column screening.challenger.digest is 'Its name in the readings that it has weighed. The same answers give the same model, so a name stands once.';
comment on column screening.challenger.rules_version is 'The shipped rules whose signs it weighs. After an upgrade with other rules it is not used.';
comment on column screening.challenger.model is 'The model as JSON: a start and a scale for each group of signs.';
comment on column screening.challenger.comparison is 'How good it was beside the model then in use: counts and shares, no report.';
comment on column screening.challenger.no_worse is 'Whether it was no worse anywhere it was compared. Only then can it be signed.';
comment on column screening.challenger.answers is 'How many answers there were when it was learned.';
comment on column screening.challenger.learned_by is 'The account that asked for it; null for the nightly job and the command line. Personal data of a user.';
comment on column screening.challenger.learner is 'That account''s name then. Personal data of a user.';
comment on column screening.challenger.first_by is 'The account that signed first. Personal data of a user.';
comment on column screening.challenger.first_signer is 'That account''s name then. Personal data of a user.';
comment on column screening.challenger.second_by is 'The account that signed second, always another one. Personal data of a user.';
comment on column screening.challenger.second_signer is 'That account''s name then. Personal data of a user.';
comment on column screening.challenger.second_at is 'From then on it weighs the signs.';
comment on column screening.challenger.ended_by is 'The account that declined it, or took it out of use. Personal data of a user.';
comment on column screening.challenger.ender is 'That account''s name then. Personal data of a user.';
comment on column screening.challenger.reason is 'Why it was declined or taken out of use.';
call access.guard('screening.challenger');
grant select, insert on screening.challenger to gwarchod_app;
grant update (first_by, first_signer, first_at, second_by, second_signer, second_at, ended_by, ender, ended_at, reason) on screening.challenger to gwarchod_app;
