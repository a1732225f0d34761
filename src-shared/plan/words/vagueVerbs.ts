import { wordList } from '../wording.ts'

/** Verbs that nobody can be seen doing. Each with its forms; a noun of the same spelling is left alone where it can be told. */
export const vagueVerbs = wordList([
  'engag(?:e|es|ed|ing)(?: with)?',
  'co-?operat(?:e|es|ed|ing)(?: with)?',
  'compl(?:y|ies|ied|ying)(?: with)?',
  'liais(?:e|es|ed|ing)(?: with)?',
  '(?<!baby )(?<!heart )monitor(?:s|ed|ing)?',
  'support(?:s|ed|ing)?(?! (?:worker|group|plan|network|service|team|assistant))',
  'address(?:es|ed|ing)?(?= (?:the|her|his|their|any|all|how|what) )',
  'explor(?:e|es|ed|ing)',
  'consider(?:s|ed|ing)?',
  'encourag(?:e|es|ed|ing)',
  'promot(?:e|es|ed|ing)',
  'ensur(?:e|es|ed|ing)',
  '(?:be|is|are|being|become|becomes) (?:more )?aware(?: of)?',
  'look(?:s|ed|ing)? (?:at|into)',
  'maintain(?:s|ed|ing)?',
  'improv(?:e|es|ed|ing)',
  'reduc(?:e|es|ed|ing)',
  'minimi[sz](?:e|es|ed|ing)',
  'prioriti[sz](?:e|es|ed|ing)',
  'gain(?:s|ed|ing)? (?:an |some |more |better )?(?:insight|understanding)(?: into| of)?',
  'reflect(?:s|ed|ing)? (?:up)?on',
  '(?:try|tries|tried|trying|attempt|attempts|attempted|attempting|aim|aims|aimed|aiming) to',
  'sort(?:s|ed|ing)? out',
  'work(?:s|ed|ing)? (?:openly|honestly|together) with',
])
