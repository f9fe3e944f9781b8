-- Trying every phrase on every text costs more than logging the ticket: a phrase is tried only where its first word stands.
create function keyword_query(language text, phrase text) returns tsquery language sql immutable parallel safe
  return case
    when language = 'en' and position('+' in phrase) > 0 then plainto_tsquery('knowledge_en', plain_words(phrase))
    when language = 'en' then phraseto_tsquery('knowledge_en', plain_words(phrase))
    when position('+' in phrase) > 0 then plainto_tsquery('knowledge_fr', plain_words(phrase))
    else phraseto_tsquery('knowledge_fr', plain_words(phrase))
  end;

alter table category_keyword add column first_word text not null generated always as (
  substring(keyword_query(language, phrase)::text from '^''([^'']+)''')) stored;
create index category_keyword_first_word on category_keyword (first_word, language);
