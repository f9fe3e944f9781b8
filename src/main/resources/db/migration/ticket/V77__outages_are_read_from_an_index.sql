-- Every pause in an agent's typing asks what is out; few tickets hit more than one customer.
create index ticket_outage on ticket (category_code) where ended_at is null and scope <> 'ONE_CUSTOMER';
