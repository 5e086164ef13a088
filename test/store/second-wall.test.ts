// The wall in the database, with the one before it taken away: the program's own role asks the tables directly, in the scope of
// one township, and another's rows are neither seen nor written. The tables are taken from the catalogue, so that a new one counts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIn, writeIn, type Queryable } from '#ledger/database.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const [own, other] = [220382203, 220382204]

/** Tables that name a township and stand outside the wall, and why. */
const outside: Readonly<Record<string, string>> = {
  township: 'the list of townships is no secret',
  area: 'the list of villages is no secret',
  account: 'who signs in is looked up by name before any township is known',
  slip_place: 'a party at the door has a code and no township: the place is looked up by a digest of the code',
}

/** Written once; whoever could change one of these could rewrite what happened. */
const evidence = ['entry', 'checkpoint', 'statement', 'countersignature', 'file', 'reading', 'paper_code']

type Column = { readonly name: string; readonly type: string }

const fillings: Readonly<Record<string, string>> = {
  int2: '1', int4: '1', int8: '1', numeric: '1', bool: 'true', text: `'x'`, uuid: `'00000000-0000-7000-8000-000000000001'`, date: `'2024-01-01'`, timestamptz: `'2024-01-01T00:00:00Z'`, bytea: `'\\x01'`, jsonb: `'{}'`, json: `'{}'`, tsvector: `''`,
}

for (const at of servers) {
  describe(`第二道墙（${at.name}）`, () => {
    let server: TestServer
    let ledger: TestLedger
    let tables: ReadonlyMap<string, readonly Column[]>

    /** A row that says nothing but whose it is. */
    const insertion = (table: string, tenant: number) => {
      const columns = tables.get(table) ?? []
      const value = ({ name, type }: Column) => (name === 'tenant' ? String(tenant) : type.startsWith('_') ? `'{}'` : fillings[type] ?? expect.fail(`no filling for ${table}.${name}: ${type}`))
      return `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${columns.map(value).join(', ')})`
    }
    const walled = () => [...tables.keys()].filter((table) => outside[table] === undefined)
    const count = async (client: Queryable, table: string) => (await client.query<{ count: number }>(`select count(*)::int as count from "${table}" where tenant = ${other}`)).rows[0]?.count

    beforeAll(async () => {
      server = await at.start()
      ledger = await openTestLedger(server, makeBelieve, standingClock('2024-03-01').clock, [own, other])
      const { rows } = await ledger.owner.pool.query<Column & { table: string }>(`
        select c.relname as table, a.attname as name, t.typname as type from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' join pg_type t on t.oid = a.atttypid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and exists (select from pg_attribute mine where mine.attrelid = c.oid and mine.attname = 'tenant' and not mine.attisdropped)
        order by c.relname, a.attnum`)
      tables = new Map(rows.map((row) => [row.table, rows.filter((each) => each.table === row.table)]))
      // The rows say nothing and hang on nothing: what the tables ask of real ones is put aside.
      const client = await ledger.owner.pool.connect()
      try {
        const { rows: rules } = await client.query<{ drop: string }>(`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint where contype in ('c', 'f') and connamespace = 'public'::regnamespace`)
        for (const { drop } of rules) await client.query(drop)
        await client.query('set session_replication_role = replica')
        for (const table of walled()) {
          const before = await count(client, table)
          if (before === 0) await client.query(insertion(table, other))
        }
        await client.query('set session_replication_role = origin')
      } finally {
        client.release()
      }
    })
    afterAll(async () => {
      await ledger?.close()
      await server?.stop()
    })

    test('程序自己登录，不是所有者，脱不了这身权限：换不成所有者，改不了、删不了台账记录，造不了表', async () => {
      const stepsOut = ['reset role', 'set role none', 'set session authorization default', 'reset session authorization', 'set role owner', 'set session authorization owner']
      const deeds = ['update entry set tenant = tenant', 'delete from entry', 'truncate entry', 'alter table entry disable row level security', 'drop policy township on entry', 'create table own (x int)', 'create role another superuser', `copy entry to program 'cat'`]
      const client = await ledger.database.pool.connect()
      const tried = async (sql: string) => client.query(sql).then(() => '做成了', (cause: { code?: string }) => cause.code)
      try {
        const { rows: [who] } = await client.query<{ session: string; own: boolean }>(`select session_user as session, exists (select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(session_user, relowner, 'member')) as own`)
        expect(who).toEqual({ session: expect.stringMatching(/^xiangzhi_at_/) as string, own: false })
        for (const out of stepsOut) {
          await client.query('reset role').catch(() => undefined)
          await tried(out)
          for (const deed of deeds) expect([out, deed, await tried(deed)]).toEqual([out, deed, '42501'])
        }
      } finally {
        client.release(true)
      }
    })

    test('凡是有乡镇一栏的表，都在墙内，墙对表的主人也立着', async () => {
      expect(tables.size).toBeGreaterThan(12)
      expect(Object.keys(outside).filter((table) => !tables.has(table))).toEqual([])
      const { rows } = await ledger.owner.pool.query<{ table: string }>('select relname as table from pg_class where relrowsecurity and relforcerowsecurity')
      expect(walled().filter((table) => !rows.some((row) => row.table === table))).toEqual([])
    })

    test('在本乡镇的范围内看不到外乡镇的行；不说范围，什么也看不到；说到外乡镇，才看得到', async () => {
      for (const table of walled()) {
        expect([table, await readIn(ledger.database, String(own), (client) => count(client, table))]).toEqual([table, 0])
        expect([table, await count(ledger.database.pool, table)]).toEqual([table, 0])
        expect([table, await readIn(ledger.database, String(other), (client) => count(client, table))]).toEqual([table, 1])
      }
    })

    test('在本乡镇的范围内写不进、改不动、删不掉外乡镇的行', async () => {
      const tried = async (sql: string) => writeIn(ledger.database, String(own), async (client) => (await client.query(sql)).rowCount).catch((cause: Error) => cause.message)
      const stopped = /row-level security|permission denied/
      for (const table of walled()) {
        expect([table, String(await tried(insertion(table, other)))]).toEqual([table, expect.stringMatching(stopped)])
        for (const sql of [`update "${table}" set tenant = tenant where tenant = ${other}`, `update "${table}" set tenant = ${own}`, `delete from "${table}" where tenant = ${other}`]) {
          const done = await tried(sql)
          expect([sql, done === 0 || stopped.test(String(done))]).toEqual([sql, true])
        }
        expect([table, await readIn(ledger.database, String(other), (client) => count(client, table))]).toEqual([table, 1])
      }
    })

    test('一行本乡镇的，也不能改成外乡镇的', async () => {
      await writeIn(ledger.database, String(own), (client) => client.query(insertion('counter', own)))
      await expect(writeIn(ledger.database, String(own), (client) => client.query(`update counter set tenant = ${other + 1}`))).rejects.toThrow('row-level security')
    })

    test('连接、视图、子查询、联合、游标，都绕不过去', async () => {
      const ways = [
        `select 1 from entry e join township t on t.tenant = e.tenant where t.tenant = ${other}`,
        `with every as (table entry) select 1 from every where tenant = ${other}`,
        `select 1 from township t cross join lateral (select * from entry e where e.tenant = t.tenant) e where t.tenant = ${other}`,
        `select 1 from entry where tenant = ${other} or true`,
        `select 1 from entry union all select 1 from matter where tenant = ${other}`,
        `select query_to_xml('select * from entry', true, false, '')::text as said from township where query_to_xml('select * from entry', true, false, '')::text like '%<row>%'`,
      ]
      for (const way of ways) expect([way, await readIn(ledger.database, String(own), async (client) => (await client.query(way)).rowCount)]).toEqual([way, 0])
    })

    test('墙自己拆不掉：不能关、不能改规矩、不能造函数和视图、不能读写机器上的文件', async () => {
      const ways = [
        'set local row_security = off; select 1 from entry', 'alter table entry disable row level security', 'alter table entry no force row level security', 'drop policy township on entry',
        'create policy all_of_it on entry using (true)', 'create view v as select * from entry', 'create function f() returns int language sql security definer as $$ select 1 $$',
        `create or replace function scope_edge(digit text) returns integer language sql as $$ select 0 $$`, 'alter role xiangzhi_app bypassrls', `copy entry to program 'cat'`, `select pg_read_file('PG_VERSION')`,
        'create table elsewhere (tenant integer)', 'create trigger t before insert on entry for each row execute function suppress_redundant_updates_trigger()', 'truncate entry', 'lock table entry in access exclusive mode',
      ]
      for (const way of ways) await expect(writeIn(ledger.database, String(own), (client) => client.query(way)), way).rejects.toThrow(/permission denied|must be|row-level security/)
    })

    test('范围只认地方代码：写成别的样子，查不到任何行', async () => {
      for (const scope of ['', '2203822__', '%', `${own}' or true --`, '*', '-1']) await expect(readIn(ledger.database, scope, (client) => count(client, 'entry')), scope).rejects.toThrow(RangeError)
      await expect(ledger.database.pool.query(`select set_config('xiangzhi.scope', '%', true), (select count(*) from entry)`)).rejects.toThrow()
    })

    test('证据只增不改：程序没有改、删、清空的权利', async () => {
      const { rows } = await ledger.owner.pool.query<{ table: string; right: string }>(`
        select c.relname as table, privilege as right from pg_class c cross join unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) privilege
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and has_table_privilege('xiangzhi_app', c.oid, privilege)`)
      expect(rows.filter(({ table, right }) => evidence.includes(table) || ['truncate', 'references', 'trigger'].includes(right))).toEqual([])
      expect(evidence.filter((table) => !tables.has(table))).toEqual([])
    })

    test('没有替主人办事的函数，也没有以主人的眼睛看的视图', async () => {
      const { rows } = await ledger.owner.pool.query(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`)
      expect(rows).toEqual([])
    })
  })
}
