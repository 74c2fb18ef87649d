-- The text of what is kept for long is packed: deflated after a dictionary of what all such texts have in common, and after what
-- is known of it from the columns beside it (ADR 28). What is there already stays readable as it is.
create table packing_dictionary (
  number int primary key,
  words  bytea not null
);
insert into packing_dictionary values (1, convert_to($words$"}}}By":"""","high""Note":"":{"}}}"Id":"gateremind"}}}],"at":"Sides":[Id":"gate.value-gate.escala"}}}"},"releanote":""}],"},{s":[{,Id":"}.releas"}]}}},"},Id":"plan"}}}","}],"},{side":"sha",Id":"Id":".book."}}-cycle",o--cycleco-"}}}",note":"Id":".v1"]}]}}}","},{At":"At":",""}.v1."]}]}}},"","]",At":""},{At":""remov."]}]}}},"","]",At":""},{At":""chang."]}]}}},"","]",At":""},{At":""memberId":"."]}]}}}","},{At":"","declinedRAt":"DECLINED","".declin."]}]}}},"","]",At":""},{At":"".v1..}}}"}.}}}"}.chang.}}}Id":".v1}}}Id":"","extend","expiredWhy":"DATE_PASSED"}}}iredAt":"Id":"expir"}}}"},"},{{AVERAGE","windowDays":","kpi","parId":"Id":"},"goal"}]}}}":""","par"},":""],"goId":"chang"}]}}}":""","par"},":"","},{side":"Id":"weights"}]}}},"},{als":[{",","tId":"Id":".taken.v1"}}}STOPPED"},"name":"Id":"},"opp"}}}round":"},"name":"Id":""}}}"},"name":"Id":"},"helv"}}}"},"name":"Id":".cycle.reviv"}}}round":"},"name":"Id":".cycle.moved"}}}rround":"},"name":"Id":"cycle"}}}"},"name":"Id":"},"cycle.cycle"}}}"},"name":"Id":"cycle"}}"},","at":".void."}}},"at":"al}.given.v1."}}}Id":"Id":"Selectyselect"id":""}}}OPENId":"Id":"Defin"id":"open"}]}}},"},{tedFor""Id":"Id":"Defin"}}ime":"implement-micro"}}}alR","At":""}"",,Id":"","need."}}}At":""}"",,Id":"need."}}}","saidBy","Id":"hearingal-hearing.clos."}}}},"}note":""}]{"id":""]"Name":"R"Id":"reviewsent-back.v1"}}}]OPEN"Name":"R"Id":"reviewopen"}}}},"}note":""]"Name":"R"Id":"review"}}}},"}note":""}}]",","answer":{{"id":""]SENT_BACK"Name":"R"Id":"}answer"}}}Id":"Id":" microReviewreview"id":""}}}OPENId":"Id":" microReviewreview"id":"open"}]}}},"},{tedFor""Id":"Id":" microReviewreview"}}",evaluate-benefitskpikpi}}.v1kpi}}tokpikpi"}}ime":"develop-micro}]}}}true{"id":"Id":"map"}}}},"at":"",""Id":"y","y.shelv}}}"note":"true""Id":"y","y.selec""Id":"y","y.reviv"note":"true""Id":"y","y.deselec"note":"true""Id":"y},""}}},Id":".v1true}]}]}}}{"id":"EVERY_SHIFTId":""}}}},"at":""},"at":"",""CUSTOM"{"id":""Id":"concept"}}]}}},"at":"","refusal":{"""CUSTOM"{"id":""Id":"""}]}}}",""By":""At":","unmergedeAt":""Id":"","problemunmerg}]}}":,"scoreAt":"At":""Id":"problemeAt":"At":""Id":"problemchang"}}}Id":"Id":" microDesign"id":""}}}OPENId":"Id":" microDesign"id":"open"}]}}},"},{tedFor""Id":"Id":" concepts"," microDesigndesign-concept}",gone.v1"}}"Id":"GONE"id":",name":"{"id":"}","}}"Id":""id":"""},"name":"{"id":"}",.v1"}}","reopenedR"Id":""id":"""},",name":"{"id":"}",settl"}}}By"},",","acceptedBy"Id":"SETTLED"id":",name":"{"id":"}",chang"}}","formerW"Id":""id":",name":"{"id":"}",.v1wording-"}}}By",""","wording":"Id":""id":"name":"{"id":"}",.value-difference.open"}}"","question":"","provider":"","customer":"Id":"OPEN","topic":"RANGE"id":""},"differ,name":"{"id":"}",written.v1","viOPEN"}]",","men"},aboutname":"{"id":"}",remov","vi],"remo","men"},aboutname":"{"id":"}",seen.v1","vi"}]SEEN",name":"","men"},about,name":"{"id":"}",.comment.mention-answer","vi"}]ANSWERED",name":"","men"},about,name":"{"id":"}",.com"PARTNERSHIP"}}","vi","writtenAt":"OPEN"}]",","men"},","kind":"NEED"about"},"commentname":"{"id":"}",ation-void]}}Id":"]"Id":",][name":"{"id":"}",.time-zone-chang."}}At":"",""}],"timeZone":","accep"},{accep"}]"],,""],id":"memb""},name":"{"id":"}","}}Id":"",",al",""},",name":"{"id":"}",."}}R",""},{accep"}]"],WITHDRAWN"""}name":"{"id":"}",.goal.retir"}"},",name":""},Id":"","defi"},"par",",","retiredId":"}]LASTaggreg","kpigoal{"id":"}",.goal.chang"}"},"name":""},Id":"","defiId":"}]LASTaggreg","kpigoal{"id":"}",.withdrawn.v1.}}R"","voidR","voidedAt":",round":al""},"name":"{"id":"}",.party-chang."}}"},"accep"},{accep"}]"],,""],id":"memb""}name":"{"id":"}",.refus"}}],"refusedRId":"Id":"REFUSED",][,name":"{"id":"}",.v1]}}Id":"]Id":",][name":"{"id":"}",.confirm.proposed-"}]}}","confirmations":[{"at":"Id":"","missing":[]Id":"BOOKED",][""},"spendingname":"{"id":"}",.renam."}},"accep"},{accep"}]"],,""],id":"memb""}name":"{"id":"}",.end."}}","endedR"}],"prop,"accep"},{accep"}]"],,""],ENDED"""},name":"{"id":"}",."}]}}","},{",name":"}"}]","liminers":[{",name":"{"id":"}",.signer-remov."}]}}","},{",name":"}",name":"{"id":"}",-remov.."}]}}","},{",name":"}",name":"{"id":"}",-nam.."}]}}",name":"}",name":"{"id":"}",.four-eyes-set.v1."}]}}",","representatives":[{},"fourEyes":{"when":"ABOVE","},"authority":{"sig",name":"{"id":""}}}By":"""},"changedAt":""},"roi","formula":""","high""","payback":{"low","yearlyCost":""},"investment":"","what":"","cannibalizedRevenue,"assumptions":"","low":"":{"},".value-statement.chang"}}}","releaId":""}],","},{s":[{,Id":"tranche.releas"}]}}},"}solution","text":"","evidence":{",,"trancheId":"},"plan.tranche-plan.chang"}}","bpmn":"checksum":"processId":"time":"identify-.process.deploy"}}}Id":"},"pledge.pledge.made"]}]}}}","},{accep,"prop"}.propos."]}]}}},"","]",,"accep"},{accep"Id":"}.member-add."]}]}}},"","]teams":[","}],"member,"accep"},{accep","parties":[{ACTIVE","prop".accep.}}}","employees":","industry":"{"key":""}constructcorp.register.}}}","budget":{"amount":"","date":"Id":"killClock.kill-clock.set"}}}LAST","owners":[]}],"defi,"aggreg","horizonMonths":","target":"","direction":"DECREASE","baseline":"","kpiId":"Id":"goal.goal.defin"}]}}}":""],"goalId":"weightschang"}]}}}":"""},","share":"":"""}],"goalagreedBy":[{,"agreedId":"},"weights.goal-weights.agre"}}},oPhase":","outcome":"INVEST","Id":"Id":".taken"}}}round":"},"name":"Id":"cycle.cycle.star"}}}rround":"},"name":"Id":"cycle.cycle.decision-awai"}}}EVALUATION"},"name":"Id":"cycle.cycle"}}}RUNNING","awaitingDecision":false,"starPRIORITIZATION"},"","purpose":"","microService":{Id":"cycle.cycle.advanc"}}},"at":"","contentHash":",.given."}}}OPENId":"Id":"Defin"id":"open}}}Id":"Id":"ivity":{due"}]}}},"},{tedFor""Id":"Id":"STEERINGgoals","Defindefine-goalsteering}",handl"}}"SIDE,"viId":""},,name":"{"id":"}",receiv"}}Since":""SIDE,"vi","waiting":Id":","linkId":"inbox":{"left":{"id":"}",revok"}},name":""}},",","revoked"},"",REVOKED"link{"id":"}",.need-link.open"}},name":""},"},"",OPEN","endsAt":"","place":"","most":link{"id":""}}}At":""}EXPRESSED","recordedBy"","frequency":"MONTHLY","pain":"","process":"role":"Id":"},"needal-need.express."}}}]OPEN"Name":"R"Id":"reviewopen"}}}}","at":",","reviewedBy":{"},"points":[]note":""],"valueCheck":{"holds"],"workProcessChanges":["ENDORSED","useRequirements":[""Name":"R"Id":"review.concept-review.endors"}}}OPENId":"Id":"ivityopen"}]}}},"},{tedFor"tedBy":""Id":"Id":"OPERATIONSal needs","Expressing express-needoperations}",kpikpi.signature-wait.limit-pass}y","limi":"select",",","since":"{"id":"}",kpicorrec"}SHORTFALL","counted":by-hand"","to":"{"id":""}}",","","correctionId":"fleet-computerement.correckpi}}ement.takenkpi}}","from":"UNMEASURED","tostatus-changkpi","synthetic":true,"status":"IMPROVING"}}demo-fuel-log","measurementId":"","observedAt":"","value":"","unit":"kpi.kpi.measurkpi}",reorder}}ing"ing"{"id":""name":"{"id":"}",approval-void}}cycleId":"PARTLY"}]ing"{"id":""{"id":"}",scores-shar"}}]}],",,score":}]},{,},{"score":,"highest":,"people":","lowest":,score":sides":[{{"id":"}",need.add"}"},",name":""},","lateRneed{"id":"}",need.taken-up.v1"}"},",name":""},need{"id":"}",need.set-aside.v1"}"},",name":""}},",",","setAside":{"at":"need{"id":"}]}}}{"id":"Id":"mapprocess-map.chang"}}}},"at":"",SHELVED","shelving":{"""","Id":"y","y.shelv}}}SELECTEDtrue""","Id":"y","reason":"y.selecANDIDATE"}}}","currency":"EUR"},"expectedReturn","high":"","likely":","complexityCost":{"low":"true""","Id":"y},"y.assess"}}}submittedAt":"Id":"},"ubmit}]}}}","steps":[]Id":"needListneed-list.shar"}}}}","note":","at":"}],"approvedBy"PARTLY","dataNote":"CUSTOM"PROPOSED"","trace":","dataReadiness":"READY","kpiId":","sourcing":"OFF_THE_SHELF","feasibility":","effortHours":","description":""{"id":"TECHNICALLY_APPROVED"Id":"concepttechnically-approvDRAFT","items":[]}}}"","summary":"","revision":Id":"},"conceptconcept.chang}]}}":},":","scores":[{"goalId":"}scortruetrue}],"touchesC","constraint":false"}],"stepAt":""},{"id":"At":"","mergedBy":"","needs":[{"id":""Id":"problemcommon-problem.merg"}}}OPENId":"Id":"ivityopen"}]}}},"},{PROVIDER",,"responsible":[{For","By":"","","conclusion":"","closedAt":","state":"COMPLETED","openedAt":"","round":Id":"Id":"phase":"NEEDS","team":"DEVELOPMENT,"title":"Assessing digitalization ","key":"assess-opportunities","number":":{"id":"","side":"CUSTOMER"},"","organization":"","name":"","data":{"actor":{"person":"","cycleid":"","partnershipid":"","sequence":"","time":"","source":"/development-service","type":"org.cocreation.development.activity.completed.v1","datacontenttype":"application/json","subject":"","id":"{"specversion":"$words$, 'UTF8'));

-- The number that so many bits from a place on are, the lowest first.
create function unpack_bits(packed bytea, at int, bits int) returns int language plpgsql immutable strict parallel safe as $$
declare
  number int := 0;
begin
  for i in 0..bits - 1 loop
    number := number | (get_bit(packed, at + i) << i);
  end loop;
  return number;
end $$;

-- Which symbol stands at a place in a Huffman code, and where the next one begins.
-- counts: how many symbols have a code of 1, 2, ... 15 bits; symbols: by the length of their code and by number.
create function unpack_symbol(packed bytea, inout at int, counts int[], symbols int[], out symbol int)
  language plpgsql immutable strict parallel safe as $$
declare
  code int := 0;
  first int := 0;
  index int := 1;
begin
  for bits in 1..15 loop
    code := code | get_bit(packed, at);
    at := at + 1;
    if code - counts[bits] < first then
      symbol := symbols[index + code - first];
      return;
    end if;
    index := index + counts[bits];
    first := (first + counts[bits]) << 1;
    code := code << 1;
  end loop;
  raise exception 'not packed by any release of this service';
end $$;

-- The Huffman code that the lengths of its symbols' codes make.
create function unpack_code(lengths int[], out counts int[], out symbols int[]) language sql immutable strict parallel safe as $$
  select
    array(select (select count(*)::int from unnest(lengths) as l where l = bits) from generate_series(1, 15) as bits order by bits),
    array(select place::int - 1 from unnest(lengths) with ordinality as l (bits, place) where bits > 0 order by bits, place)
$$;

-- The text of what a service packed (ADR 28): deflated (RFC 1951) after a dictionary and what is known beside it.
-- It takes milliseconds: not for many at once.
create function unpacked(packed bytea, known text) returns text language plpgsql stable strict parallel safe cost 10000 as $$
declare
  length_base constant int[] := '{3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258}';
  length_bits constant int[] := '{0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0}';
  distance_base constant int[] := '{1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577}';
  distance_bits constant int[] := '{0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13}';
  length_order constant int[] := '{16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15}';
  told bytea;
  start int;
  at int := 40;  -- after the dictionary's number and the checksum
  is_last boolean := false;
  kind int;
  literals record;
  distances record;
  lengths int[];
  literal_count int;
  distance_count int;
  symbol int;
  many int;
  back int;
begin
  select words || convert_to(known, 'UTF8') into strict told from packing_dictionary where number = get_byte(packed, 0);
  start := length(told);
  while not is_last loop
    is_last := get_bit(packed, at) = 1;
    kind := unpack_bits(packed, at + 1, 2);
    at := at + 3;
    if kind = 0 then
      at := (at + 7) / 8 * 8;
      many := unpack_bits(packed, at, 16);
      told := told || substr(packed, at / 8 + 5, many);
      at := at + 32 + many * 8;
      continue;
    elsif kind = 1 then
      lengths := array_fill(8, array[144]) || array_fill(9, array[112]) || array_fill(7, array[24]) || array_fill(8, array[8]);
      literals := unpack_code(lengths);
      distances := unpack_code(array_fill(5, array[30]));
    else
      literal_count := unpack_bits(packed, at, 5) + 257;
      distance_count := unpack_bits(packed, at + 5, 5) + 1;
      many := unpack_bits(packed, at + 10, 4) + 4;
      at := at + 14;
      lengths := array_fill(0, array[19]);
      for i in 1..many loop
        lengths[length_order[i] + 1] := unpack_bits(packed, at, 3);
        at := at + 3;
      end loop;
      literals := unpack_code(lengths);
      lengths := '{}';
      while cardinality(lengths) < literal_count + distance_count loop
        select s.at, s.symbol into at, symbol from unpack_symbol(packed, at, literals.counts, literals.symbols) as s;
        if symbol < 16 then
          lengths := lengths || symbol;
        elsif symbol = 16 then
          lengths := lengths || array_fill(lengths[cardinality(lengths)], array[3 + unpack_bits(packed, at, 2)]);
          at := at + 2;
        elsif symbol = 17 then
          lengths := lengths || array_fill(0, array[3 + unpack_bits(packed, at, 3)]);
          at := at + 3;
        else
          lengths := lengths || array_fill(0, array[11 + unpack_bits(packed, at, 7)]);
          at := at + 7;
        end if;
      end loop;
      literals := unpack_code(lengths[1:literal_count]);
      distances := unpack_code(lengths[literal_count + 1:]);
    end if;
    loop
      select s.at, s.symbol into at, symbol from unpack_symbol(packed, at, literals.counts, literals.symbols) as s;
      exit when symbol = 256;
      if symbol < 256 then
        told := told || set_byte('\x00', 0, symbol);
        continue;
      end if;
      many := length_base[symbol - 256] + unpack_bits(packed, at, length_bits[symbol - 256]);
      at := at + length_bits[symbol - 256];
      select s.at, s.symbol into at, symbol from unpack_symbol(packed, at, distances.counts, distances.symbols) as s;
      back := distance_base[symbol + 1] + unpack_bits(packed, at, distance_bits[symbol + 1]);
      at := at + distance_bits[symbol + 1];
      while many > 0 loop
        told := told || substr(told, length(told) - back + 1, least(many, back));
        many := many - least(many, back);
      end loop;
    end loop;
  end loop;
  return convert_from(substr(told, start + 1), 'UTF8');
end $$;

-- An audited event: packed, or as an earlier release wrote it.
alter table audit_entry
  alter column event drop not null,
  add column packed bytea,
  add check (event is not null or packed is not null);
alter table audit_entry alter column packed set storage external;

-- By cycle alone: the entries of a cycle share one key, which takes half the room.
drop index audit_entry_cycle;
create index audit_entry_cycle on audit_entry (cycle_id) where cycle_id is not null;

-- The event of an entry of the audit as it was told: select told(audit_entry) from audit_entry where cycle_id = ...
create function told(entry audit_entry) returns text language sql stable parallel safe as $$
  select coalesce(
    (entry).event::text,
    unpacked(
      (entry).packed,
      concat((entry).event_id, '","type":"', (entry).fact, '.v1","datacontenttype":"application/json","subject":"',
        (entry).subject, '","time":"","sequence":"', (entry).sequence, '","partnershipid":"', (entry).partnership_id,
        '","cycleid":"', (entry).cycle_id, '","data":{"')))
$$;

-- What is told again is not copied out of the audit: the relay reads it there.
alter table outbox
  alter column payload drop not null,
  add column event_id uuid,
  add check (payload is not null or event_id is not null);

-- As before, but for that.
create or replace function republish(to_topic text) returns bigint language plpgsql as $$
declare
  told bigint := 0;
  copied bigint;
begin
  drop table if exists pg_temp.republished;
  create temporary table republished (subject text primary key, after bigint not null, upto bigint not null) on commit drop;
  for part in 1..2 loop
    if part = 2 then
      lock table event_sequence in exclusive mode;
      -- What still waits, but for our own copies: those have the time of this transaction.
      delete from outbox
      where channel = 'KAFKA' and destination = to_topic and created_at <> now()
        and exists (select from audit_entry
          where audit_entry.event_id = coalesce(outbox.event_id, (outbox.payload::json ->> 'id')::uuid));
    end if;
    insert into republished (subject, after, upto) select subject, 0, last from event_sequence
    on conflict (subject) do update set after = republished.upto, upto = excluded.upto;
    analyze republished;
    insert into outbox (channel, destination, key, subject, event_id)
    select 'KAFKA', to_topic, coalesce(partnership_id::text, subject), subject, event_id
    from (
      select audit_entry.*,
        max(event_id::text) over (partition by audit_entry.subject order by audit_entry.sequence) as place
      from republished join audit_entry
        on audit_entry.subject = republished.subject and audit_entry.sequence > after and audit_entry.sequence <= upto
      where after < upto) as audited
    order by place, subject, sequence;
    get diagnostics copied = row_count;
    told := told + copied;
  end loop;
  return told;
end $$;

-- A kept answer: packed whole, or as an earlier release wrote it.
alter table idempotency_key add column packed bytea;
alter table idempotency_key alter column packed set storage external;

-- What is forgotten by its age lies in the order of its age: a summary of each stretch finds it, in next to no room.
drop index idempotency_key_created;
create index idempotency_key_created on idempotency_key using brin (created_at);
drop index inbox_event_received;
create index inbox_event_received on inbox_event using brin (received_at);
