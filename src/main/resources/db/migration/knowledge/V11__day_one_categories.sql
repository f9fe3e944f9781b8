-- What callers complain about on day one: the tree, what L1 tries on the spot, and the words that give a category away.

-- A suggestion hangs on small words ("no internet", "not working"), so these stemmers keep the stop words.
create text search dictionary knowledge_words_en (template = snowball, language = english);
create text search dictionary knowledge_words_fr (template = snowball, language = french);
create text search configuration knowledge_en (copy = english);
alter text search configuration knowledge_en
  alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with unaccent, knowledge_words_en;
create text search configuration knowledge_fr (copy = french);
alter text search configuration knowledge_fr
  alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with unaccent, knowledge_words_fr;

-- Words only: a slash or an apostrophe would glue two of them into one token, as would a figure its unit (25Mbps).
create function plain_words(text) returns text language sql immutable parallel safe
  return regexp_replace(regexp_replace(lower($1), '[^[:alnum:]]+', ' ', 'g'), '([0-9])([[:alpha:]])', '\1 \2', 'g');

-- A phrase is found as it stands; one written with + as all its words, anywhere in the text.
alter table category_keyword add column query tsquery not null generated always as (
  case
    when language = 'en' and position('+' in phrase) > 0 then plainto_tsquery('knowledge_en', plain_words(phrase))
    when language = 'en' then phraseto_tsquery('knowledge_en', plain_words(phrase))
    when position('+' in phrase) > 0 then plainto_tsquery('knowledge_fr', plain_words(phrase))
    else phraseto_tsquery('knowledge_fr', plain_words(phrase))
  end) stored;

insert into category (code, parent_code, position, title_en, title_fr, default_severity, revenue_hit, candidate_nature) values
  ('VOICE', null, 100, 'Mobile and voice', 'Mobile et voix', 3, false, null),
  ('SIGNAL', 'VOICE', 110, 'Signal or coverage', 'Signal ou couverture', 2, false, 'RADIO_NETWORK'),
  ('DROPPED_CALL', 'VOICE', 120, 'Dropped calls', 'Appels interrompus', 3, false, 'RADIO_NETWORK'),
  ('VOICE_QUALITY', 'VOICE', 130, 'Voice quality', 'Qualité de la voix', 3, false, 'CORE_NETWORK'),
  ('FIXED_LINE', 'VOICE', 140, 'Fixed telephone line', 'Ligne téléphonique fixe', 3, false, 'CORE_NETWORK'),
  ('MESSAGING', 'VOICE', 150, 'Text messages and voicemail', 'SMS et messagerie vocale', 3, false, 'CORE_NETWORK'),
  ('UNWANTED_CALLS', 'VOICE', 160, 'Unwanted calls and messages', 'Appels et messages indésirables', 4, false, null),
  ('ROAMING', 'VOICE', 170, 'Roaming abroad', 'Itinérance à l’étranger', 3, false, 'CORE_NETWORK'),
  ('INTERCONNECT', 'VOICE', 180, 'Calls to or from another operator', 'Appels vers ou depuis un autre opérateur', 2, true, 'CORE_NETWORK'),

  ('INTERNET', null, 200, 'Internet and data', 'Internet et données', 3, false, 'CORE_NETWORK'),
  ('OUTAGE', 'INTERNET', 210, 'Internet or service down', 'Internet ou service coupé', 2, false, 'CORE_NETWORK'),
  ('UNSTABLE_CONNECTION', 'INTERNET', 220, 'Unstable connection', 'Connexion instable', 3, false, 'CORE_NETWORK'),
  ('DATA_SPEED', 'INTERNET', 230, 'Data speed or download quality', 'Débit ou qualité de téléchargement', 3, false, 'CORE_NETWORK'),
  ('DATA_CAP', 'INTERNET', 240, 'Data cap or usage metering', 'Plafond de données ou mesure de la consommation', 3, false, 'MEDIATION'),
  ('THROTTLING', 'INTERNET', 250, 'Throttled or blocked traffic', 'Trafic bridé ou bloqué', 3, false, 'CORE_NETWORK'),

  ('SERVICES', null, 300, 'TV, e-mail and online services', 'TV, messagerie et services en ligne', 4, false, null),
  ('TELEVISION', 'SERVICES', 310, 'Television and video', 'Télévision et vidéo', 3, false, 'CORE_NETWORK'),
  ('E_MAIL', 'SERVICES', 320, 'E-mail', 'Messagerie électronique', 3, false, 'CORE_NETWORK'),
  ('ONLINE_ACCOUNT', 'SERVICES', 330, 'Online account and app', 'Espace client et application', 4, false, null),

  ('BILLING', null, 400, 'Bill and payment', 'Facture et paiement', 3, false, 'BILLING_SYSTEM'),
  ('WRONG_BILL', 'BILLING', 410, 'Wrong bill', 'Facture erronée', 3, true, 'BILLING_SYSTEM'),
  ('BILLING_DISPUTE', 'BILLING', 420, 'Billing dispute', 'Litige de facturation', 3, true, 'BILLING_SYSTEM'),
  ('UNEXPLAINED_FEE', 'BILLING', 430, 'Unexplained fee', 'Frais inexpliqués', 3, false, 'BILLING_SYSTEM'),
  ('PRICE', 'BILLING', 440, 'Price, increase or lost discount', 'Prix, hausse ou remise perdue', 4, false, 'BILLING_SYSTEM'),
  ('REFUND', 'BILLING', 450, 'Refund or credit', 'Remboursement ou avoir', 3, false, 'BILLING_SYSTEM'),
  ('PAYMENT_NOT_RECORDED', 'BILLING', 460, 'Payment not recorded', 'Paiement non enregistré', 3, true, 'BILLING_SYSTEM'),

  ('CONTRACT', null, 500, 'Order, activation and contract', 'Commande, activation et contrat', 3, false, 'ORDER_MANAGEMENT'),
  ('ORDER_CREATION', 'CONTRACT', 510, 'Customer order cannot be created', 'Commande client impossible à créer', 1, true, 'ORDER_MANAGEMENT'),
  ('ORDER_DELAY', 'CONTRACT', 520, 'Order, delivery or installation late', 'Commande, livraison ou installation en retard', 3, true, 'ORDER_MANAGEMENT'),
  ('ACTIVATION', 'CONTRACT', 530, 'Service activation', 'Activation du service', 2, true, 'PROVISIONING_SYSTEM'),
  ('SUSPENSION', 'CONTRACT', 540, 'Service suspended by mistake', 'Service suspendu à tort', 2, false, 'PROVISIONING_SYSTEM'),
  ('TERMINATION', 'CONTRACT', 550, 'Cancellation of service', 'Résiliation du service', 3, false, 'PROVISIONING_SYSTEM'),
  ('SIM_AND_PORTING', 'CONTRACT', 560, 'SIM card or number portability', 'Carte SIM ou portabilité du numéro', 2, false, 'PROVISIONING_SYSTEM'),
  ('PLAN_CHANGE', 'CONTRACT', 570, 'Change of plan, holder or address', 'Changement d’offre, de titulaire ou d’adresse', 4, false, 'PROVISIONING_SYSTEM'),
  ('AVAILABILITY', 'CONTRACT', 580, 'Service not available at an address', 'Service non disponible à une adresse', 4, false, null),

  ('EQUIPMENT', null, 600, 'Equipment and line', 'Équipement et ligne', 3, false, 'HARDWARE'),
  ('MODEM', 'EQUIPMENT', 610, 'Box, modem or home Wi-Fi', 'Box, modem ou Wi-Fi du domicile', 3, false, 'HARDWARE'),
  ('HANDSET', 'EQUIPMENT', 620, 'Handset', 'Téléphone', 4, false, 'HARDWARE'),
  ('EQUIPMENT_RETURN', 'EQUIPMENT', 630, 'Rented or returned equipment', 'Équipement loué ou restitué', 4, false, null),
  ('LINE_DAMAGE', 'EQUIPMENT', 640, 'Damaged line, cable or cabinet', 'Ligne, câble ou armoire endommagés', 3, false, 'HARDWARE'),

  ('CARE', null, 700, 'Customer relations', 'Relation client', 4, false, null),
  ('CUSTOMER_SERVICE', 'CARE', 710, 'Customer service', 'Service client', 4, false, null),
  ('APPOINTMENT', 'CARE', 720, 'Technician appointment', 'Rendez-vous avec un technicien', 3, false, null),
  ('SALES_PRACTICE', 'CARE', 730, 'Advertising and sales practice', 'Publicité et pratiques commerciales', 4, false, null),
  ('PRIVACY', 'CARE', 740, 'Privacy, fraud and account security', 'Vie privée, fraude et sécurité du compte', 2, false, null),
  ('DISSATISFACTION', 'CARE', 750, 'General dissatisfaction', 'Mécontentement général', 4, false, null),

  ('OTHER', null, 900, 'Something else', 'Autre', 4, false, null);

insert into script_step (category_code, position, instruction_en, instruction_fr)
select code, row_number() over (partition by code order by n), en, fr from (values
  (1, 'VOICE', 'Ask which number, since when, and whether it happens everywhere or in one place.', 'Demander le numéro concerné, depuis quand, et si cela se produit partout ou à un seul endroit.'),
  (2, 'VOICE', 'Have the phone restarted: switch it off, wait ten seconds, switch it on.', 'Faire redémarrer le téléphone : l’éteindre, attendre dix secondes, le rallumer.'),
  (3, 'VOICE', 'Place a test call with the caller and note what is heard.', 'Passer un appel d’essai avec le client et noter ce qui est entendu.'),

  (1, 'SIGNAL', 'Have the phone restarted: switch it off, wait ten seconds, switch it on.', 'Faire redémarrer le téléphone : l’éteindre, attendre dix secondes, le rallumer.'),
  (2, 'SIGNAL', 'Have flight mode switched on for ten seconds, then off.', 'Faire activer le mode avion pendant dix secondes, puis le désactiver.'),
  (3, 'SIGNAL', 'Ask for the exact place, and check the coverage map and the known site outages there.', 'Demander le lieu exact, puis vérifier la carte de couverture et les pannes de site connues à cet endroit.'),
  (4, 'SIGNAL', 'Have the network chosen by hand, then set back to automatic.', 'Faire choisir le réseau manuellement, puis revenir au mode automatique.'),
  (5, 'SIGNAL', 'Try the SIM card in another phone.', 'Essayer la carte SIM dans un autre téléphone.'),

  (1, 'DROPPED_CALL', 'Have the phone restarted: switch it off, wait ten seconds, switch it on.', 'Faire redémarrer le téléphone : l’éteindre, attendre dix secondes, le rallumer.'),
  (2, 'DROPPED_CALL', 'Note place, time and number called of three calls that dropped.', 'Noter le lieu, l’heure et le numéro appelé de trois appels interrompus.'),
  (3, 'DROPPED_CALL', 'Have Wi-Fi calling switched off (or on, indoors) and try again.', 'Faire désactiver les appels Wi-Fi (ou les activer en intérieur) et réessayer.'),
  (4, 'DROPPED_CALL', 'Check for a known incident on the site that serves the place.', 'Vérifier s’il existe un incident connu sur le site qui dessert ce lieu.'),

  (1, 'VOICE_QUALITY', 'Have the phone restarted and the call tried without headset or car kit.', 'Faire redémarrer le téléphone et réessayer sans casque ni kit de voiture.'),
  (2, 'VOICE_QUALITY', 'Ask whether both sides hear badly, and whether all numbers called are affected.', 'Demander si les deux côtés entendent mal, et si tous les numéros appelés sont concernés.'),
  (3, 'VOICE_QUALITY', 'Have high-definition voice (VoLTE) switched off and on again.', 'Faire désactiver puis réactiver la voix haute définition (VoLTE).'),
  (4, 'VOICE_QUALITY', 'Place a test call and note noise, echo, cuts or silence.', 'Passer un appel d’essai et noter bruit, écho, coupures ou silence.'),

  (1, 'FIXED_LINE', 'Have the telephone unplugged for a minute and plugged straight into the box or wall socket.', 'Faire débrancher le téléphone une minute, puis le rebrancher directement sur la box ou la prise murale.'),
  (2, 'FIXED_LINE', 'Try another telephone on the same socket.', 'Essayer un autre téléphone sur la même prise.'),
  (3, 'FIXED_LINE', 'Check that the telephone light of the box is on; restart the box if not.', 'Vérifier que le voyant téléphone de la box est allumé ; sinon, redémarrer la box.'),
  (4, 'FIXED_LINE', 'Run the line test and note its result.', 'Lancer le test de ligne et noter son résultat.'),

  (1, 'MESSAGING', 'Have the phone restarted and one text sent to its own number.', 'Faire redémarrer le téléphone et envoyer un SMS à son propre numéro.'),
  (2, 'MESSAGING', 'Check the message centre number in the phone’s settings.', 'Vérifier le numéro du centre de messages dans les réglages du téléphone.'),
  (3, 'MESSAGING', 'Have old messages and full voicemail deleted.', 'Faire supprimer les anciens messages et vider la messagerie pleine.'),
  (4, 'MESSAGING', 'Reset the voicemail code and try again.', 'Réinitialiser le code de la messagerie et réessayer.'),

  (1, 'UNWANTED_CALLS', 'Note the numbers that call or write, with date and time.', 'Noter les numéros qui appellent ou écrivent, avec la date et l’heure.'),
  (2, 'UNWANTED_CALLS', 'Show how to block a number on the phone.', 'Montrer comment bloquer un numéro sur le téléphone.'),
  (3, 'UNWANTED_CALLS', 'Explain how to report it to 33700 and to join the opposition list.', 'Expliquer comment le signaler au 33700 et s’inscrire sur la liste d’opposition.'),

  (1, 'ROAMING', 'Check that roaming is part of the plan and active on the line.', 'Vérifier que l’itinérance est comprise dans l’offre et active sur la ligne.'),
  (2, 'ROAMING', 'Have data roaming switched on in the phone’s settings.', 'Faire activer les données en itinérance dans les réglages du téléphone.'),
  (3, 'ROAMING', 'Have the phone restarted and a partner network chosen by hand.', 'Faire redémarrer le téléphone et choisir manuellement un réseau partenaire.'),
  (4, 'ROAMING', 'Check the spending limit and the remaining allowance for the country.', 'Vérifier le plafond de dépense et le crédit restant pour le pays.'),

  (1, 'INTERCONNECT', 'Note three numbers called, their operator, the time and what was heard.', 'Noter trois numéros appelés, leur opérateur, l’heure et ce qui a été entendu.'),
  (2, 'INTERCONNECT', 'Try the same numbers from another of our lines.', 'Essayer les mêmes numéros depuis une autre de nos lignes.'),
  (3, 'INTERCONNECT', 'Check whether the number called was ported lately.', 'Vérifier si le numéro appelé a été porté récemment.'),

  (1, 'INTERNET', 'Have the box restarted: unplug it, wait thirty seconds, plug it in, wait for the lights.', 'Faire redémarrer la box : la débrancher, attendre trente secondes, la rebrancher, attendre les voyants.'),
  (2, 'INTERNET', 'Ask whether every device is affected, by cable and by Wi-Fi.', 'Demander si tous les appareils sont concernés, par câble et par Wi-Fi.'),
  (3, 'INTERNET', 'Check for a known incident at the address.', 'Vérifier s’il existe un incident connu à l’adresse.'),

  (1, 'OUTAGE', 'Check for a known incident or planned work at the address.', 'Vérifier s’il existe un incident connu ou des travaux prévus à l’adresse.'),
  (2, 'OUTAGE', 'Check that the account is not suspended.', 'Vérifier que le compte n’est pas suspendu.'),
  (3, 'OUTAGE', 'Have the box restarted: unplug it, wait thirty seconds, plug it in, wait for the lights.', 'Faire redémarrer la box : la débrancher, attendre trente secondes, la rebrancher, attendre les voyants.'),
  (4, 'OUTAGE', 'Have the cable to the wall socket unplugged and plugged in firmly.', 'Faire débrancher puis rebrancher fermement le câble vers la prise murale.'),
  (5, 'OUTAGE', 'Run the line test and note which lights are red.', 'Lancer le test de ligne et noter quels voyants sont rouges.'),

  (1, 'UNSTABLE_CONNECTION', 'Ask when it drops, how often and for how long.', 'Demander quand la connexion tombe, combien de fois et combien de temps.'),
  (2, 'UNSTABLE_CONNECTION', 'Try with one device by cable, Wi-Fi switched off.', 'Essayer avec un seul appareil par câble, Wi-Fi désactivé.'),
  (3, 'UNSTABLE_CONNECTION', 'Have splitters and extension leads removed.', 'Faire retirer les répartiteurs et rallonges.'),
  (4, 'UNSTABLE_CONNECTION', 'Read the count of reconnections of the last 24 hours.', 'Lire le nombre de reconnexions des dernières 24 heures.'),

  (1, 'DATA_SPEED', 'Have the box or the phone restarted.', 'Faire redémarrer la box ou le téléphone.'),
  (2, 'DATA_SPEED', 'Run a speed test by cable with nothing else connected; note both figures and the hour.', 'Faire un test de débit par câble sans autre appareil connecté ; noter les deux valeurs et l’heure.'),
  (3, 'DATA_SPEED', 'Compare with the speed of the contract and of the line’s technology.', 'Comparer avec le débit du contrat et celui de la technologie de la ligne.'),
  (4, 'DATA_SPEED', 'Check that the data allowance is not used up.', 'Vérifier que le volume de données n’est pas épuisé.'),
  (5, 'DATA_SPEED', 'Have the Wi-Fi channel changed, or the box moved into the open.', 'Faire changer le canal Wi-Fi ou dégager la box.'),

  (1, 'DATA_CAP', 'Read out the allowance of the plan and this month’s metered usage.', 'Indiquer le volume de l’offre et la consommation mesurée ce mois-ci.'),
  (2, 'DATA_CAP', 'Show where usage is seen day by day in the online account.', 'Montrer où voir la consommation jour par jour dans l’espace client.'),
  (3, 'DATA_CAP', 'Have automatic backups and video quality checked, and the Wi-Fi password changed.', 'Faire vérifier les sauvegardes automatiques et la qualité vidéo, et changer le mot de passe Wi-Fi.'),
  (4, 'DATA_CAP', 'Where the meter is disputed, note the days and volumes that are contested.', 'Si la mesure est contestée, noter les jours et les volumes en cause.'),

  (1, 'THROTTLING', 'Note the site or application, the device and the hour.', 'Noter le site ou l’application, l’appareil et l’heure.'),
  (2, 'THROTTLING', 'Compare a speed test with the speed inside that application.', 'Comparer un test de débit avec le débit dans cette application.'),
  (3, 'THROTTLING', 'Check parental control and content options of the line.', 'Vérifier le contrôle parental et les options de contenu de la ligne.'),
  (4, 'THROTTLING', 'Check that the plan’s full-speed allowance is not used up.', 'Vérifier que le volume à plein débit de l’offre n’est pas épuisé.'),

  (1, 'TELEVISION', 'Have the decoder restarted: unplug it, wait thirty seconds, plug it in.', 'Faire redémarrer le décodeur : le débrancher, attendre trente secondes, le rebrancher.'),
  (2, 'TELEVISION', 'Check that the channel or service is part of the offer.', 'Vérifier que la chaîne ou le service fait partie de l’offre.'),
  (3, 'TELEVISION', 'Have the cables to the television and to the box checked.', 'Faire vérifier les câbles vers le téléviseur et vers la box.'),
  (4, 'TELEVISION', 'For an application on another device, have the customer log out and in again.', 'Pour une application sur un autre appareil, faire déconnecter puis reconnecter le client.'),

  (1, 'E_MAIL', 'Try webmail: if it works there, the settings of the device are at fault.', 'Essayer le webmail : s’il fonctionne, les réglages de l’appareil sont en cause.'),
  (2, 'E_MAIL', 'Check that the mailbox is not full.', 'Vérifier que la boîte n’est pas pleine.'),
  (3, 'E_MAIL', 'Reset the password and enter it anew on each device.', 'Réinitialiser le mot de passe et le saisir de nouveau sur chaque appareil.'),

  (1, 'ONLINE_ACCOUNT', 'Have the exact message read out, and another browser tried.', 'Faire lire le message exact et essayer un autre navigateur.'),
  (2, 'ONLINE_ACCOUNT', 'Send a link to reset the password.', 'Envoyer un lien de réinitialisation du mot de passe.'),
  (3, 'ONLINE_ACCOUNT', 'Check that the e-mail address on file is the right one.', 'Vérifier que l’adresse électronique enregistrée est la bonne.'),

  (1, 'BILLING', 'Open the last three bills with the caller and find the line in question.', 'Ouvrir les trois dernières factures avec le client et trouver la ligne en question.'),
  (2, 'BILLING', 'Explain the line; note what the caller expected and why.', 'Expliquer la ligne ; noter ce que le client attendait et pourquoi.'),

  (1, 'WRONG_BILL', 'Open the bill and find each line that is contested.', 'Ouvrir la facture et trouver chaque ligne contestée.'),
  (2, 'WRONG_BILL', 'Compare with the plan, the options and the discounts in force on the billing date.', 'Comparer avec l’offre, les options et les remises en vigueur à la date de facturation.'),
  (3, 'WRONG_BILL', 'Look for a change of plan or a pro rata within the period.', 'Chercher un changement d’offre ou un prorata dans la période.'),
  (4, 'WRONG_BILL', 'Note the amount billed and the amount expected.', 'Noter le montant facturé et le montant attendu.'),

  (1, 'BILLING_DISPUTE', 'Note what is disputed, the amount, and the number and date of the bill.', 'Noter l’objet du litige, le montant, le numéro et la date de la facture.'),
  (2, 'BILLING_DISPUTE', 'Look for earlier contacts and what was promised then.', 'Chercher les contacts précédents et ce qui avait été promis.'),
  (3, 'BILLING_DISPUTE', 'Suspend reminders for the disputed amount.', 'Suspendre les relances pour le montant contesté.'),

  (1, 'UNEXPLAINED_FEE', 'Find the fee on the bill and the event that caused it.', 'Trouver les frais sur la facture et l’événement qui les a causés.'),
  (2, 'UNEXPLAINED_FEE', 'Check whether an option or a third-party purchase was subscribed, and when.', 'Vérifier si une option ou un achat auprès d’un tiers a été souscrit, et quand.'),
  (3, 'UNEXPLAINED_FEE', 'Offer to stop the option and to bar such purchases.', 'Proposer d’arrêter l’option et de bloquer de tels achats.'),

  (1, 'PRICE', 'Find the price of the contract and the end date of each promotion.', 'Retrouver le prix du contrat et la date de fin de chaque promotion.'),
  (2, 'PRICE', 'Check that the notice of the change was sent, and when.', 'Vérifier que l’avis de changement a été envoyé, et quand.'),
  (3, 'PRICE', 'Look for an offer that fits the usage better.', 'Chercher une offre mieux adaptée à l’usage.'),

  (1, 'REFUND', 'Find the credit that is due: amount, reason, promised by whom and when.', 'Retrouver l’avoir dû : montant, motif, promis par qui et quand.'),
  (2, 'REFUND', 'Check whether it stands on the next bill or was paid out.', 'Vérifier s’il figure sur la prochaine facture ou s’il a été versé.'),
  (3, 'REFUND', 'Check the bank details on file.', 'Vérifier les coordonnées bancaires enregistrées.'),

  (1, 'PAYMENT_NOT_RECORDED', 'Note amount, date, means and reference of the payment.', 'Noter le montant, la date, le moyen et la référence du paiement.'),
  (2, 'PAYMENT_NOT_RECORDED', 'Look for it among the unassigned payments.', 'Le chercher parmi les paiements non affectés.'),
  (3, 'PAYMENT_NOT_RECORDED', 'Suspend reminders and any barring of the line.', 'Suspendre les relances et toute restriction de la ligne.'),

  (1, 'ORDER_CREATION', 'Note the exact error, the step, the offer and the customer’s reference.', 'Noter l’erreur exacte, l’étape, l’offre et la référence du client.'),
  (2, 'ORDER_CREATION', 'Try the order once more with another browser or channel.', 'Réessayer la commande avec un autre navigateur ou canal.'),
  (3, 'ORDER_CREATION', 'Ask a colleague whether other orders fail as well: several are an emergency.', 'Demander à un collègue si d’autres commandes échouent aussi : plusieurs sont une urgence.'),

  (1, 'ORDER_DELAY', 'Find the order, its step and the date that was promised.', 'Retrouver la commande, son étape et la date promise.'),
  (2, 'ORDER_DELAY', 'Check address and contact number on the order.', 'Vérifier l’adresse et le numéro de contact de la commande.'),
  (3, 'ORDER_DELAY', 'Give the caller a new date, or say when it will be known.', 'Donner une nouvelle date au client, ou dire quand elle sera connue.'),

  (1, 'ACTIVATION', 'Check that the order is complete and which service is still inactive.', 'Vérifier que la commande est terminée et quel service reste inactif.'),
  (2, 'ACTIVATION', 'Have the phone or the box restarted, so that it registers anew.', 'Faire redémarrer le téléphone ou la box afin qu’ils s’enregistrent de nouveau.'),
  (3, 'ACTIVATION', 'Compare the serial number of the SIM or box with the one on the order.', 'Comparer le numéro de série de la SIM ou de la box avec celui de la commande.'),
  (4, 'ACTIVATION', 'Send the activation again and wait five minutes.', 'Relancer l’activation et attendre cinq minutes.'),

  (1, 'SUSPENSION', 'Find who suspended the line, when and why.', 'Trouver qui a suspendu la ligne, quand et pourquoi.'),
  (2, 'SUSPENSION', 'Check the account balance and the last payments.', 'Vérifier le solde du compte et les derniers paiements.'),
  (3, 'SUSPENSION', 'Where it was a mistake, lift it and have the equipment restarted.', 'Si c’est une erreur, lever la suspension et faire redémarrer l’équipement.'),

  (1, 'TERMINATION', 'Find the request to cancel, its date and channel.', 'Retrouver la demande de résiliation, sa date et son canal.'),
  (2, 'TERMINATION', 'Check the commitment left, and say what the end costs before going on.', 'Vérifier l’engagement restant et annoncer le coût de la fin avant de poursuivre.'),
  (3, 'TERMINATION', 'Confirm the end date and what equipment must come back.', 'Confirmer la date de fin et l’équipement à restituer.'),
  (4, 'TERMINATION', 'Check that no further bill is due after that date.', 'Vérifier qu’aucune facture n’est due après cette date.'),

  (1, 'SIM_AND_PORTING', 'Check the RIO code, the holder’s name and the porting date.', 'Vérifier le code RIO, le nom du titulaire et la date de portage.'),
  (2, 'SIM_AND_PORTING', 'Compare the SIM’s serial number with the one on the line.', 'Comparer le numéro de série de la SIM avec celui de la ligne.'),
  (3, 'SIM_AND_PORTING', 'Have the phone restarted with the new SIM, without the old one.', 'Faire redémarrer le téléphone avec la nouvelle SIM, sans l’ancienne.'),
  (4, 'SIM_AND_PORTING', 'For a blocked SIM, read out the PUK after checking identity.', 'Pour une SIM bloquée, communiquer le PUK après contrôle d’identité.'),

  (1, 'PLAN_CHANGE', 'Read back what was asked for, and what is active now.', 'Relire ce qui a été demandé et ce qui est actif.'),
  (2, 'PLAN_CHANGE', 'Say what changes, from when and for how much, and record consent.', 'Dire ce qui change, à partir de quand et pour combien, et enregistrer l’accord.'),
  (3, 'PLAN_CHANGE', 'For a move, test the eligibility of the new address.', 'Pour un déménagement, tester l’éligibilité de la nouvelle adresse.'),

  (1, 'AVAILABILITY', 'Test the eligibility of the exact address, building and floor.', 'Tester l’éligibilité de l’adresse exacte, du bâtiment et de l’étage.'),
  (2, 'AVAILABILITY', 'Offer what is available there, such as a 4G or 5G box.', 'Proposer ce qui y est disponible, comme une box 4G ou 5G.'),
  (3, 'AVAILABILITY', 'Register the interest for the day the area opens.', 'Enregistrer l’intérêt pour le jour où la zone ouvrira.'),

  (1, 'EQUIPMENT', 'Note model and serial number.', 'Noter le modèle et le numéro de série.'),
  (2, 'EQUIPMENT', 'Have it unplugged for thirty seconds and started again.', 'Le faire débrancher trente secondes puis redémarrer.'),
  (3, 'EQUIPMENT', 'Check age and warranty; offer an exchange where due.', 'Vérifier l’âge et la garantie ; proposer un échange si besoin.'),

  (1, 'MODEM', 'Have the box restarted: unplug it, wait thirty seconds, plug it in, wait for the lights.', 'Faire redémarrer la box : la débrancher, attendre trente secondes, la rebrancher, attendre les voyants.'),
  (2, 'MODEM', 'Try one device by cable: if it works, Wi-Fi is at fault.', 'Essayer un appareil par câble : si cela fonctionne, le Wi-Fi est en cause.'),
  (3, 'MODEM', 'Check the firmware and start its update.', 'Vérifier le micrologiciel et lancer sa mise à jour.'),
  (4, 'MODEM', 'Reset it to factory settings, after telling the caller what is lost.', 'La réinitialiser aux réglages d’usine, après avoir dit au client ce qui sera perdu.'),
  (5, 'MODEM', 'Offer an exchange where it still fails.', 'Proposer un échange si la panne persiste.'),

  (1, 'HANDSET', 'Have the phone restarted and its system updated.', 'Faire redémarrer le téléphone et mettre à jour son système.'),
  (2, 'HANDSET', 'Try the SIM in another phone.', 'Essayer la SIM dans un autre téléphone.'),
  (3, 'HANDSET', 'Check the warranty and explain the repair service.', 'Vérifier la garantie et expliquer le service de réparation.'),

  (1, 'EQUIPMENT_RETURN', 'Find the serial number, the date and the parcel or shop receipt of the return.', 'Retrouver le numéro de série, la date et le récépissé (colis ou boutique) de la restitution.'),
  (2, 'EQUIPMENT_RETURN', 'Check whether a rental fee is due, and since when.', 'Vérifier si une location est due, et depuis quand.'),
  (3, 'EQUIPMENT_RETURN', 'Send a new return label where none was received.', 'Envoyer une nouvelle étiquette de retour si aucune n’a été reçue.'),

  (1, 'LINE_DAMAGE', 'Ask for the exact place and whether anybody is in danger: if so, the emergency services first.', 'Demander le lieu exact et si quelqu’un est en danger : si oui, les secours d’abord.'),
  (2, 'LINE_DAMAGE', 'Ask for a photo and who else is affected.', 'Demander une photo et qui d’autre est touché.'),
  (3, 'LINE_DAMAGE', 'Check for work already planned there.', 'Vérifier si des travaux y sont déjà prévus.'),

  (1, 'CUSTOMER_SERVICE', 'Listen to the end, say sorry, and note what was promised and not kept.', 'Écouter jusqu’au bout, présenter des excuses et noter ce qui a été promis et non tenu.'),
  (2, 'CUSTOMER_SERVICE', 'Find earlier contacts and the open question behind them.', 'Retrouver les contacts précédents et la question restée ouverte.'),
  (3, 'CUSTOMER_SERVICE', 'Say who will call back, and when.', 'Dire qui rappellera, et quand.'),

  (1, 'APPOINTMENT', 'Find the appointment, the slot and the technician’s report.', 'Retrouver le rendez-vous, le créneau et le compte rendu du technicien.'),
  (2, 'APPOINTMENT', 'Check the contact number and how to enter the building.', 'Vérifier le numéro de contact et l’accès à l’immeuble.'),
  (3, 'APPOINTMENT', 'Offer the next slot, and the compensation for a missed one.', 'Proposer le prochain créneau et le dédommagement d’un rendez-vous manqué.'),

  (1, 'SALES_PRACTICE', 'Note who said or advertised what, where and when.', 'Noter qui a dit ou annoncé quoi, où et quand.'),
  (2, 'SALES_PRACTICE', 'Compare with the contract and the offer’s terms that day.', 'Comparer avec le contrat et les conditions de l’offre ce jour-là.'),
  (3, 'SALES_PRACTICE', 'Explain the right of withdrawal where it still runs.', 'Expliquer le droit de rétractation s’il court encore.'),

  (1, 'PRIVACY', 'Check the caller’s identity before saying anything about the account.', 'Contrôler l’identité de l’appelant avant de parler du compte.'),
  (2, 'PRIVACY', 'Have passwords changed and unknown devices logged out.', 'Faire changer les mots de passe et déconnecter les appareils inconnus.'),
  (3, 'PRIVACY', 'Block the line or the purchase where somebody else uses it.', 'Bloquer la ligne ou l’achat si quelqu’un d’autre s’en sert.'),
  (4, 'PRIVACY', 'Explain how to lodge a complaint with the police and the data protection authority.', 'Expliquer comment déposer plainte à la police et auprès de la CNIL.')
) as step (n, code, en, fr);

-- Weights: 1 a hint, 2 a likely word, 3 a clear one, 4 and more a phrase that says it.
insert into category_keyword (category_code, language, phrase, weight)
select code, language, trim(phrase), weight
from (values
  ('SIGNAL', 'en', 4, 'signal, coverage, reception, no network, no bars, dead zone, cell tower, mobile network, antenna'),
  ('SIGNAL', 'en', 3, 'no signal, weak signal, poor signal, bad signal, poor reception, 4g, 5g, no service + phone'),
  ('SIGNAL', 'fr', 4, 'signal, couverture, pas de réseau, plus de réseau, aucun réseau, mal capté, capte pas, capte plus, capter, zone blanche, antenne, réseau mobile'),
  ('SIGNAL', 'fr', 3, 'aucun signal, pas de signal, signal faible, barre, réseau, 4g, 5g, réception'),
  ('DROPPED_CALL', 'en', 6, 'dropped call, drop call, call drop, call cut, calls keep dropping, call + dropping, cut off + call, call interrupted, call ends'),
  ('DROPPED_CALL', 'fr', 6, 'appel coupé, appels coupés, coupure + appel, appel + coupe, appel interrompu, interruption + appel, communication coupée, communications coupées, raccroche, appels se coupent, appel se coupe'),
  ('VOICE_QUALITY', 'en', 6, 'voice quality, call quality, sound quality, cannot hear, can t hear, echo, crackling, crackle, noise on the line, static on the line, distorted, garbled, robotic voice, one way audio'),
  ('VOICE_QUALITY', 'fr', 6, 'qualité de la voix, qualité vocale, qualité d appel, qualité des appels, qualité du son, qualité sonore, écho, grésillement, grésille, bruit + ligne, voix hachée, voix métallique, entends pas, entend pas, entends rien, mauvais son, voix + mauvaise, friture, voix déformée, voix + hachée, entend mal, entend très mal, entends mal, entends très mal'),
  ('FIXED_LINE', 'en', 5, 'landline, dial tone, home phone, voip, digital voice, fixed line'),
  ('FIXED_LINE', 'en', 3, 'phone line, phone service, telephone'),
  ('FIXED_LINE', 'en', 2, 'phone'),
  ('FIXED_LINE', 'fr', 5, 'téléphone fixe, ligne fixe, tonalité, pas de téléphone, téléphone + marche pas'),
  ('FIXED_LINE', 'fr', 2, 'téléphone, téléphonie'),
  ('MESSAGING', 'en', 6, 'sms, text message, texting, voicemail, voice mail, mms'),
  ('MESSAGING', 'fr', 6, 'sms, texto, mms, répondeur, messagerie vocale'),
  ('UNWANTED_CALLS', 'en', 6, 'robocall, telemarketing, telemarketer, unwanted call, spam call, unsolicited, junk call, nuisance call, harassing calls, bombarded'),
  ('UNWANTED_CALLS', 'en', 4, 'spam, solicitation, solicit, junk mail, phone calls, harassing, harassment'),
  ('UNWANTED_CALLS', 'fr', 6, 'indésirable, démarchage, spam, bloctel, appels publicitaires, harcèlement téléphonique, démarche'),
  ('ROAMING', 'en', 6, 'roaming, abroad, overseas, foreign country, travelling, traveling'),
  ('ROAMING', 'fr', 6, 'itinérance, roaming, étranger, hors de France, hors forfait + pays, en voyage'),
  ('INTERCONNECT', 'en', 6, 'interconnect, interconnection, another operator, other operator, other network, other carrier, another carrier, another network, partner network, can t call + operator'),
  ('INTERCONNECT', 'fr', 6, 'interconnexion, autre opérateur, autres opérateurs, opérateur tiers, autre réseau, réseau partenaire, opérateur partenaire'),

  ('INTERNET', 'en', 4, 'high speed internet'),
  ('INTERNET', 'en', 2, 'internet, interent, intrnet, internat, interne, dsl, triple play, broadband, isp, wifi service, hsi'),
  ('INTERNET', 'en', 1, 'internet service, internet problem, data, web, online, internet access'),
  ('INTERNET', 'fr', 2, 'internet, connexion, fibre, adsl, data, navigation'),
  ('OUTAGE', 'en', 5, 'outage, no internet, no service, no connection, internet down, internet going down, service down, internet out, service out, out of service, without internet, without service, loss of service, loss of internet, lost internet, lost service, no data, no broadband, no cable, down for, went down, goes down, offline, blackout, completely down, no tv, interruption of service, non working, nonworking, service interruption, no interent, denial of service, service loss, goes out'),
  ('OUTAGE', 'en', 4, 'not working, not work, doesn t work, does not work, stopped working, won t work, lack of service, failure to provide service, not functioning, non existent, no longer works'),
  ('OUTAGE', 'en', 3, 'interruption, interrupted, outages, restore, disrupt, disruption, disrupted, outtage, downtime, down, unable to use, unable to access, loss, invalid service'),
  ('OUTAGE', 'fr', 5, 'panne, pas d internet, plus d internet, plus internet, pas internet, internet coupé, plus de connexion, pas de connexion, aucune connexion, sans internet, coupure internet, coupure de service, coupure d internet, coupure, hors service, service interrompu, internet ne fonctionne, internet ne marche, voyant rouge, privé d internet'),
  ('OUTAGE', 'fr', 3, 'ne fonctionne pas, ne fonctionne plus, fonctionne pas, fonctionne plus, marche pas, marche plus, interruption, ne marche'),
  ('UNSTABLE_CONNECTION', 'en', 5, 'intermittent, unstable, spotty, unreliable, packet loss, keeps dropping, drops out, cuts out, connection drops, dropped connection, dropping connection, in and out, sporadic, frequent interruptions, internet disconnects, keeps disconnecting, frequent disconnects, often disconnect, constant disconnect, disconnections multiple, inconsistent, dropped internet, internet drops, constantly down'),
  ('UNSTABLE_CONNECTION', 'en', 3, 'connectivity, connection issue, connection problem, poor connection, poor internet, reliable, reliability, degraded, freezes, flaky, internet quality, service quality, quality of service, bad internet, internet issues, internet problems, dropping, drops, unreliability, connect, faulty, degradation, constant issues'),
  ('UNSTABLE_CONNECTION', 'en', 2, 'connection, interruptions, frequent, quality'),
  ('UNSTABLE_CONNECTION', 'fr', 5, 'instable, intermittent, intermittente, microcoupure, micro coupures, coupures fréquentes, coupures répétées, déconnexion, déconnexions, décroche, se déconnecte, coupures régulières, saute sans arrêt'),
  ('DATA_SPEED', 'en', 5, 'slow, slowness, slower, slow speed, mbps, mb s, latency, lag, buffering, slowdown, speed test, speeds, download speed, upload speed, unbelievably slow, ping, gigabit'),
  ('DATA_SPEED', 'en', 4, 'speed, download, upload, mb, megabit, sluggish'),
  ('DATA_SPEED', 'en', 3, 'bandwidth, bandwith, performance, slowed, slowing, internet quality'),
  ('DATA_SPEED', 'fr', 5, 'débit, lent, lente, lenteur, ralenti, mbps, mbit, téléchargement, télécharger, latence, ping, rame, vitesse, trop lent'),
  ('DATA_CAP', 'en', 6, 'data cap, datacap, data usage, usage cap, bandwidth cap, data limit, data plan, data overage, data allowance, data meter, usage meter, data charge, data policy, data trial, data capping, additional data, unlimited data, data consumption, data use'),
  ('DATA_CAP', 'en', 5, 'cap, caps, capping, capped, overage, metering, metered, meter, 300gb, 300g, 300 gb, gb, gigabyte, allowance, usage limit, usage fee, unlimited, usage allotment'),
  ('DATA_CAP', 'en', 3, 'usage, limit, data, excess usage, overages, threshold'),
  ('DATA_CAP', 'fr', 6, 'plafond, consommation de données, volume de données, données + épuisées, hors forfait, enveloppe de données, compteur, data épuisée, illimité, données consommées, conso + données, giga, gigas, go'),
  ('DATA_CAP', 'fr', 3, 'consommation, données, dépassement, quota, limite'),
  ('THROTTLING', 'en', 7, 'throttle, throttling, throttled, throttles, trottling, net neutrality, neutrality, net neutral'),
  ('THROTTLING', 'en', 5, 'blocking, blocked, blocks, block, slowing + intentionally, open internet, port 443, port forwarding, filtering, censor, censorship, peering, traffic shaping, restricting, code injection, refuses to authenticate, discriminating'),
  ('THROTTLING', 'fr', 6, 'bridage, bridé, brider, neutralité, bloqué + site, sites bloqués, blocage, port bloqué, filtrage'),

  ('TELEVISION', 'en', 4, 'television, hbo, hbogo, hbo go, channel, channels, netflix, dvr, roku, showtime, espn, directv, pay per view, programming, on demand, set top box, playstation, ps3, ps4, xbox, sony, hulu, youtube, amazon, cable box, hdtv, tv service'),
  ('TELEVISION', 'en', 3, 'tv, cable tv, streaming, video, hd, game, cable service'),
  ('TELEVISION', 'en', 2, 'cable'),
  ('TELEVISION', 'fr', 4, 'télévision, tv, chaîne, chaînes, décodeur, netflix, replay, image figée, vod, canal, écran noir'),
  ('E_MAIL', 'en', 5, 'email, e mail, inbox, smtp, imap, webmail, mailbox, emails'),
  ('E_MAIL', 'fr', 5, 'e mail, email, mail, courriel, boîte mail, boîte de réception, messagerie électronique, webmail'),
  ('ONLINE_ACCOUNT', 'en', 5, 'log in, login, sign in, password, username, website, web site, online account, online access, mobile app, locked out, my profile, user id, wifi access, hotspot, access my account'),
  ('ONLINE_ACCOUNT', 'en', 2, 'account, app, accourt, log, authentication, accounts'),
  ('ONLINE_ACCOUNT', 'fr', 5, 'espace client, mot de passe, identifiant, me connecter, se connecter, site web, application mobile, compte en ligne, appli'),

  ('BILLING', 'en', 3, 'bill, billing, billed, invoice, biling, billings'),
  ('BILLING', 'en', 2, 'payments, account balance, balance'),
  ('BILLING', 'en', 1, 'billing issue, billing problem, billing complaint, billing concern, money, pay, payment, cost'),
  ('BILLING', 'fr', 3, 'facture, facturation, facturé, prélèvement, prélevé'),
  ('WRONG_BILL', 'en', 6, 'overcharge, overcharged, overcharges, overcharging, over charge, over charged, over charging, overbilling, overbilled, over billing, over billed, overbill, billing error, bill error, billed incorrectly, incorrect bill, incorrect billing, wrong bill, double billing, double billed, double charge, charged twice, billed twice, improper billing, inaccurate billing, billing discrepancy, billing mistake, incorrectly billed, wrongly billed, erroneous billing, erroneous bill, inflated bill, bill too high, wrong amount, wrong charge, incorrect charge, erroneous charge, inaccurate bill, improper charge, billing inaccuracies, billed wrong, mis billed, inconsistent billing'),
  ('WRONG_BILL', 'en', 5, 'erroneous, continues to bill, still billing, billed for services, billing for services, charged for services, charging for services, charging me for, charged for, billing + not received, billed for, billed after, charged after, charges after, billing after, back to back bill, billed too much, charged too much, charging too much, pay too much, exaggerated bill, final bill, billing for, continue to charge, keeps charging, billed + cancelled, pro rated, prorated, keeps billing, false charge, false billing'),
  ('WRONG_BILL', 'en', 3, 'incorrect, error, discrepancy, double, excessive, mistake, inaccurate, charged, twice, falsely'),
  ('WRONG_BILL', 'fr', 6, 'facture + erronée, facture + fausse, facture + incorrecte, facture + fausses, erreur de facturation, erreur sur la facture, erreur sur ma facture, facture + erreur, surfacturation, surfacturé, double facturation, facturé deux fois, prélevé deux fois, double prélèvement, mauvaise facture, facture trop élevée, mauvais montant, montant + erroné, facturé à tort, facture + augmenté'),
  ('BILLING_DISPUTE', 'en', 5, 'billing dispute, dispute, disputed, unfair billing, deceptive billing, fraudulent billing, fraudulent bill, billing practice, billing practices, billing fraud, billing + fraud, shady billing, billing scam, unethical billing, sent to collections, collection agency, collections, debt collector, abusive billing, billing abuse, egregious billing, predatory billing, illegal billing, dishonest billing, manipulative billing, billing nightmare, billing trick, unauthorized billing, monopolistic billing, bogus, bill manipulation, contest'),
  ('BILLING_DISPUTE', 'fr', 5, 'litige, conteste, contestation, contester, recouvrement, réclamation facture, mise en demeure, huissier, facturation abusive, désaccord'),
  ('UNEXPLAINED_FEE', 'en', 5, 'unauthorized charge, unauthorized charges, fraudulent charge, fraudulent charges, fraudulently charged, hidden fee, hidden charge, cramming, extra charge, additional charge, unknown charge, surprise charge, mystery charge, unexplained, surcharge, late fee, activation fee, service fee, installation fee, install fee, unfair charge, illegal charge, fake charge, improper fees, unjustified, bogus charge, unwarranted, excessive charge, excessive fee, excess charge, exorbitant, regional sports fee, broadcast fee, undisclosed, interstructure fee, service charge, unnecessary charge'),
  ('UNEXPLAINED_FEE', 'en', 3, 'fee, fees, charge, charges, charging, tax, taxes, unauthorized, penalty, added'),
  ('UNEXPLAINED_FEE', 'fr', 5, 'frais, frais cachés, frais inexpliqués, numéro surtaxé, surtaxé, option non demandée, abonnement non demandé, achat + opérateur, frais de dossier, supplément, débité, prestation non demandée, sms surtaxé, somme + inconnue'),
  ('PRICE', 'en', 4, 'price, prices, pricing, price increase, rate increase, rate hike, raised, raise, raising, increase, increased, increasing, increases, went up, going up, expensive, promotion, promotional, promo, discount, discounts, price gouging, gouging, overpriced, high cost, low income, essentials, essential, higher price, rates, coupon, special offer, price guarantee, cheaper, competitive price, unfair rates, bill went up'),
  ('PRICE', 'en', 3, 'rate, cost, costs, costly, quoted, offer, offered, quote, inflated, bundle, bundles, bundling, bundled, lower, afford, affordable, high payment, paying too much, paying more, monthly bill, monthly fee, monthly price, monthly cost, hike, hiking'),
  ('PRICE', 'fr', 4, 'prix, tarif, augmentation, augmenté, hausse, promotion, remise, réduction, cher, plus cher, rabais, offre promotionnelle, code promo'),
  ('REFUND', 'en', 6, 'refund, refunds, rrefund, reimburse, reimbursement, reimbursed, money back, rebate, gift card, credited, credit it, compensation, overpayment, over payment, security deposit, refund check, visa card, prepaid card, reward card, bill credit, service credit'),
  ('REFUND', 'en', 4, 'credit, credits, deposit, owes me, owes, owed, owing, reward'),
  ('REFUND', 'fr', 6, 'remboursement, rembourser, remboursé, remboursée, avoir, trop perçu, dédommagement, dépôt de garantie, geste commercial, indemnisation, caution, rembourse'),
  ('PAYMENT_NOT_RECORDED', 'en', 6, 'payment not, payment disappear, missing payment, payment missing, payment lost, lost payment, payment was never, payment not posted, payment not received, payment not credited, paid + still, autopay, auto pay, payment history, misapplied, bill payment, already paid, payment + recorded, payment processing, paid bill, paid my bill, paid in full, autodraft, automatic payment'),
  ('PAYMENT_NOT_RECORDED', 'en', 3, 'payment, payments'),
  ('PAYMENT_NOT_RECORDED', 'fr', 6, 'paiement non enregistré, paiement + pas, paiement refusé, paiement non pris, paiement + enregistré, payé + impayé, déjà payé, j ai payé, déjà réglé, paiement perdu, virement, chèque + encaissé'),
  ('PAYMENT_NOT_RECORDED', 'fr', 3, 'paiement'),

  ('CONTRACT', 'en', 3, 'contract, contracts, contractual, agreement, agreed'),
  ('CONTRACT', 'en', 2, 'plan, package, terms, order, ordered, subscription'),
  ('CONTRACT', 'fr', 3, 'contrat, commande, abonnement, souscription, engagement'),
  ('CONTRACT', 'fr', 2, 'offre, forfait'),
  ('ORDER_CREATION', 'en', 8, 'order creation, order + create, order + created, order + creation, unable to order, unable to place an order, cannot place an order, can t place an order, cannot order, can t order, submit + order'),
  ('ORDER_CREATION', 'fr', 8, 'créer + commande, création + commande, commande + créée, commandes + créées, commande + créé, impossible de commander, impossible de passer commande, passer une commande, commande + échoue, valider + commande, enregistrer + commande, saisir + commande'),
  ('ORDER_DELAY', 'en', 5, 'installation, install, installed, instal, imstallation, uninstalled, delay, delayed, hookup, hook up, connect service, service connection, never delivered, not delivered, delivery, never installed, failure to connect, not been delivered, backorder, waiting for, service setup, set up service, get service, connection date, order status, failure to deliver, build out'),
  ('ORDER_DELAY', 'en', 3, 'waiting, ordered, never received, shipped, setup, order'),
  ('ORDER_DELAY', 'fr', 5, 'retard, livraison, livré, raccordement, raccordé, installation, installer, délai, commande + attente, toujours pas reçu, pas encore reçu, jamais reçu, commande en cours, suivi de commande, colis, éligibilité, mise en service'),
  ('ACTIVATION', 'en', 7, 'activation, activate, activated, activating, not active, never activated, inactive, provisioned, start service, service not started, not activated, reactivate'),
  ('ACTIVATION', 'fr', 7, 'activation, activer, activé, activée, pas active, pas actif, ligne inactive, non activé, mise en service, réactivation'),
  ('SUSPENSION', 'en', 6, 'suspended, suspension, shut off, turned off, cut off, service disconnected, got disconnected, disconnected my, wrongful disconnection, shutting off, shutoff, disconnected without, disconnected service, service terminated, service stopped, disconnected us, disconnected account, deactivated, turn off, shut down'),
  ('SUSPENSION', 'en', 4, 'disconnect, disconnected, disconnection, disconnecting, disconnects'),
  ('SUSPENSION', 'fr', 6, 'suspendu, suspendue, suspension, ligne coupée, coupé ma ligne, restreint, restreinte, ligne bloquée, ligne + désactivée, coupure pour impayé'),
  ('TERMINATION', 'en', 7, 'cancel, cancellation, cancelled, canceled, canceling, cancelling, cancels, terminate, terminating, termination, terminated, discontinue, discontinued, discontinuing, etf, close account, closed account, close my account, early termination, closing account, service stoppage, end service, stop service, ending service, switching provider, opt out'),
  ('TERMINATION', 'fr', 7, 'résiliation, résilier, résilié, résiliée, annuler, annulation, rétractation, clôturer, clôture, frais de résiliation, fin de contrat, mettre fin, se rétracter'),
  ('SIM_AND_PORTING', 'en', 7, 'sim, esim, porting, ported, number portability, port my number, keep my number, transfer my number, phone number, puk, lost my number, telephone number, number transfer, port out, locked phone, unlock, number + port'),
  ('SIM_AND_PORTING', 'fr', 7, 'sim, esim, portabilité, rio, puk, conserver mon numéro, garder mon numéro, numéro porté, portage, changement de numéro, perdu mon numéro, désimlockage'),
  ('PLAN_CHANGE', 'en', 6, 'transfer of service, add service, transfer service, transfer services, transfer, transferring, moving, moved, mover, movers, new address, change of address, change plan, changed my plan, changed plan, change my plan, plan change, upgrade, upgraded, downgrade, downgraded, downgrading, changed my account, change of ownership, changed package, service change, account holder, name change, change service, change in service, service downgrade, change package, changed my service, changing my, switch plans'),
  ('PLAN_CHANGE', 'fr', 6, 'déménagement, déménager, déménage, changement d adresse, changer d offre, changement d offre, changer de forfait, changement de forfait, changement de titulaire, titulaire, migration d offre, nouvelle adresse, modifier mon forfait'),
  ('AVAILABILITY', 'en', 5, 'availability, available, availabilty, avaliability, unavailable, not serviceable, will not service, refuses to provide service, won t service, infrastructure, run line, run lines, running lines, construction cost, rural, neighborhood, no provider, only provider, only option, not in my area, refuses service, deny service, denied service, denial, service my address, service my home, service area, refusal to provide, refusing service, refuse to provide, will not provide, expand, provide service, access to internet, internet access, right of entry, no broadband, apartment, property access, refusal of service, community, city, subdivision, building, high speed internet access'),
  ('AVAILABILITY', 'fr', 6, 'éligible, inéligible, non éligible, éligibilité, pas disponible, indisponible, non disponible, pas la fibre, fibre + disponible, zone non couverte, quand + fibre, adresse + introuvable'),

  ('EQUIPMENT', 'en', 3, 'equipment, equiptment, equiment, hardware, device, devices'),
  ('EQUIPMENT', 'fr', 3, 'équipement, matériel, appareil'),
  ('MODEM', 'en', 5, 'modem, modems, router, wifi, wi fi, gateway, wireless, home network, wireless network, own modem, ethernet, firmware, hot spot'),
  ('MODEM', 'fr', 5, 'box, modem, routeur, livebox, ethernet, répéteur, redémarre toute seule'),
  ('HANDSET', 'en', 6, 'handset, iphone, smartphone, cell phone, android, phone screen, broken phone, battery, charger, phone won t turn on'),
  ('HANDSET', 'fr', 6, 'smartphone, iphone, mobile + cassé, écran + cassé, batterie, chargeur, téléphone + allume, téléphone + cassé, réparation, garantie, téléphone + défectueux'),
  ('EQUIPMENT_RETURN', 'en', 7, 'return equipment, returned equipment, equipment return, returning equipment, unreturned, equipment + return, equipment + returned, rental, rented, renting, rent, lease, leased, leasing, modem fee, equipment fee, equipment charge, charged for equipment, equipment never, modem charge, return + modem, equipment billing, returned + modem, lost equipment'),
  ('EQUIPMENT_RETURN', 'en', 2, 'returned, return, returning'),
  ('EQUIPMENT_RETURN', 'fr', 7, 'restitution, restituer, restitué, retour du matériel, retour + matériel, renvoyé + box, renvoi + box, retour + box, non restitué, location, matériel + rendu, étiquette de retour, bon de retour'),
  ('LINE_DAMAGE', 'en', 6, 'damage, damaged, pole, poles, wires, wire, buried, underground, fallen, cable line, cable damage, yard, cabinet, dangling, easement, trespass, trespassing, exposed cable, cut my line, line cut, digging, utility, property'),
  ('LINE_DAMAGE', 'fr', 6, 'câble arraché, câble coupé, fil coupé, fil arraché, poteau, armoire, endommagé, endommagée, dégât, dégâts, câble + terre, fils, tranchée, vandalisme, vol de câble, travaux, fibre coupée, arraché, sectionné, sectionnée'),

  ('CARE', 'en', 2, 'company, customer, customers, consumer, subscriber, fcc, corporate'),
  ('CUSTOMER_SERVICE', 'en', 5, 'customer service, customer care, customer support, tech support, technical support, rude, run around, runaround, ring around, supervisor, call center, call centre, call back, callback, disrespect, disrespectful, racism, racist, discrimination, unresponsive, no response, lack of response, no resolution, miscommunication, refuses to help, refusing to help, unhelpful, hung up, on hold, unprofessional, incompetent, incompetence, unable to reach, won t answer, no help, ignored, ignores, ignoring, no customer, wasted time, mistreatment, communicat, refusal to help, unwilling, no support, live chat, unresolved, not resolved, runs around, bullying, bully, refuses to fix, refused to fix, unable to contact, unable to speak'),
  ('CUSTOMER_SERVICE', 'en', 3, 'support, representative, representatives, agent, agents, rep, reps, manager, communication, respond, response, call, calls, resolve, resolution, resolved, staff, employee, harassed, waste, wait, ticket, hours, refuses to, failure to resolve, correspondence, contact, resolving, attention, treatment, unable to, fix, answer'),
  ('CUSTOMER_SERVICE', 'fr', 5, 'service client, service clients, conseiller, conseillère, accueil, injoignable, attente + téléphone, personne ne répond, sans réponse, pas de réponse, aucune réponse, raccroché au nez, impoli, désagréable, hotline, rappeler, incompétent, ne rappelle, dossier + suivi, support technique'),
  ('APPOINTMENT', 'en', 7, 'appointment, appointments, appt, technician, techinitian, technicians, no show, no shows, service call, truck roll, missed + visit, repairman, service visit, tech never, home visit, service technician, rescheduled, reschedule, never showed, tech appointment'),
  ('APPOINTMENT', 'en', 3, 'tech, visit, repair, repairs, scheduled, schedule, scheduling'),
  ('APPOINTMENT', 'fr', 7, 'rendez vous, rdv, technicien, techniciens, intervention, technicienne, pas venu, jamais venu, absent + créneau, passage + technicien'),
  ('SALES_PRACTICE', 'en', 5, 'false advertising, false advertisement, advertising, advertise, advertised, advertisement, advertized, bait and switch, bait switch, bait, misleading, mislead, misled, misrepresentation, misrepresented, misrepresent, miss represented, monopoly, monopolies, monopolistic, monopolizing, antitrust, anti competitive, competition, competitive, deceptive practice, business practices, deceptive business, deceptive trade, trade practices, unfair practices, unfair business, sales practice, sales rep, sales tactic, salesman, salesperson, slamming, predatory, exclusivity, exclusive, false promises, false information, broken promise, false claims, false offer, marketing, honoring, honor, honored, not honoring, not honored, breach of contract, contract breach, reneged, forced into, rescinded, wrong information, upsell, door to door, fraud, ripping me off, fraudolent, theft, forgery'),
  ('SALES_PRACTICE', 'en', 3, 'deceptive, deception, deceit, deceived, deceiving, deceitful, sales, sale, sold, promised, promise, promises, lied, lies, lying, lie, forced, forcing, forces, force, practices, practice, unethical, dishonest, dishonesty, unfair, scam, scamming, fraudulent, fradulent, fraudualent, false, extortion, illegal, thieves, thief, stealing, steal, crook, crooks, policy, policies, unlawful, corrupt, corruption, liars, ripped off, rip off, ripoff, tricked, trick, robbing, shady, greed, greedy, misinformation, trade, tactics, cheating, cheated, merger, misconduct, disclosure, abusive, required, coercion, requiring, violation, unwanted, violations, told, abuse, advertizing, breach, without consent, claims, methods, manipulation, stole, misinformed, terms of service, gauging, gouge'),
  ('SALES_PRACTICE', 'fr', 5, 'publicité mensongère, publicité, vente forcée, forcé, tromperie, trompeur, trompeuse, mensonge, menti, pratique commerciale, pratiques commerciales, commercial, vendeur, promesse, promis, arnaque, abusif, abusive, escroquerie, clause abusive, monopole, engagement non respecté'),
  ('PRIVACY', 'en', 6, 'privacy, identity theft, identity, hacked, hacking, hacker, hack, personal information, credit check, hard inquiry, hard inquiries, credit report, credit score, credit bureau, social security, fraudulent account, stolen, spying, malware, virus, phishing, account security, breach of privacy, unauthorized account, unauthorized username, someone else s, my name, security breach, data breach, ip address, leaked, opened account, account fraud, impersonating, ads, injecting, copyright, dmca, piracy, recording'),
  ('PRIVACY', 'en', 4, 'security, surveillance, without my consent, without consent, without permission, without authorization, without my knowledge, consent, without my permission, alarm'),
  ('PRIVACY', 'fr', 6, 'vie privée, données personnelles, usurpation, usurpé, piraté, piratage, pirater, hameçonnage, rgpd, cnil, identité, compte piraté, phishing, volé, vol'),
  ('PRIVACY', 'fr', 3, 'fraude'),
  ('DISSATISFACTION', 'en', 3, 'nightmare, fed up, poor service, bad service, terrible service, horrible service, awful service, shitty, worst, lousy service, inadequate service, endless, horrific, inadequate, unacceptable, unsatisfactory, unsatisfied, dissatisfied, disgusted, outrageous, complain, disappointed, frustrated, frustrating, frustration, incompetency, atrocious, appalling, lousy, sucks, failure to provide adequate, service failure, grievance, substandard, subpar, pathetic, unhappy'),
  ('DISSATISFACTION', 'en', 2, 'terrible, horrible, awful, bad, poor, experience, ridiculous, wrong, failing, fails, failed, unreasonable, failure, lack, refuses, refusal, refusing, refused, refuse, inability, behavior, never, not, situation, ongoing, concern, concerns, major'),
  ('DISSATISFACTION', 'en', 1, 'problem, issue, help, complaint, conplaint, compliant, compaint, trouble, service, sercice, servce, seevice, business, against'),
  ('DISSATISFACTION', 'fr', 3, 'mécontent, mécontentement, insatisfait, insatisfaction, honteux, scandaleux, inadmissible, inacceptable, catastrophique, lamentable, déçu, ras le bol, réclamation, plainte, nul, pas content'),
  ('DISSATISFACTION', 'fr', 1, 'service, problème, souci, mauvais, mauvaise'),
  ('CONTRACT', 'en', 1, 'account')
) as words (code, language, weight, phrases), unnest(string_to_array(phrases, ',')) as phrase;

-- Two phrases with the same stems are one: they must not count twice.
delete from category_keyword k using category_keyword better
where better.category_code = k.category_code and better.language = k.language and better.query = k.query
  and (better.weight, better.phrase) > (k.weight, k.phrase);
create unique index category_keyword_query on category_keyword (category_code, language, query);
