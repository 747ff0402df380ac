using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteMigrationTests() : MigrationTests(new SqliteTestDatabase());

public sealed class PostgresMigrationTests(PostgresServer server) : MigrationTests(new PostgresTestDatabase(server));

public abstract class MigrationTests(TestDatabase database) : DataTests(database)
{
    [Fact]
    public async Task UpdateAll_NewMigration_RunsItsStepsOnce()
    {
        var log = new StepLog();
        await using var services = CreateServices<Stepwise>(log);

        await TestDatabase.MigrateAsync(services);
        await TestDatabase.MigrateAsync(services);

        Assert.Equal(["Create", "UpdateFrom1", "UpdateFrom5Async"], log.Steps);
    }

    [Fact]
    public async Task UpdateAll_StepFails_KeepsWholeStepsAndGoesOnFromThere()
    {
        var log = new StepLog { FailAt = "UpdateFrom1" };
        await using var services = CreateServices<Stepwise>(log);

        await Assert.ThrowsAsync<InvalidOperationException>(() => TestDatabase.MigrateAsync(services));
        Assert.Equal(["created"], (await Database.ReadAsync(session => session.Query<Note>().ListAsync())).Select(note => note.Text));

        log.FailAt = null;
        await TestDatabase.MigrateAsync(services);

        Assert.Equal(["Create", "UpdateFrom1", "UpdateFrom1", "UpdateFrom5Async"], log.Steps);
        Assert.Equal(["created", "updated"], (await Database.ReadAsync(session => session.Query<Note>().ListAsync())).Select(note => note.Text));
    }

    [Fact]
    public async Task UpdateAll_TwoNodesAtOnce_EachStepRunsOnce()
    {
        var log = new StepLog();
        await using var first = CreateServices<Stepwise>(log);
        await using var second = CreateServices<Stepwise>(log);

        await Task.WhenAll(Task.Run(() => TestDatabase.MigrateAsync(first), Cancellation), Task.Run(() => TestDatabase.MigrateAsync(second), Cancellation));

        Assert.Equal(["Create", "UpdateFrom1", "UpdateFrom5Async"], log.Steps);
    }

    [Fact]
    public async Task AlterTable_ColumnsAndIndexes_ChangeTheTable()
    {
        await using var services = CreateServices<Altering>(new StepLog());

        await TestDatabase.MigrateAsync(services);

        await using var connection = Database.Services.GetRequiredService<OrchardCore.Data.IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO \"t_Plain\" (\"Renamed\") VALUES (7); SELECT \"Renamed\", \"Added\", \"Id\" FROM \"t_Plain\"";
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        Assert.True(await reader.ReadAsync(Cancellation));
        Assert.Equal((7, "it's new", 1), (reader.GetInt32(0), reader.GetString(1), reader.GetInt32(2)));
        Assert.Equal(3, reader.FieldCount);
    }

    private ServiceProvider CreateServices<T>(StepLog log)
        where T : class, IDataMigration =>
        Database.CreateServices(services => services.AddSingleton(log).AddDataMigration<T>());

    public sealed class StepLog
    {
        public List<string> Steps { get; } = [];

        public string? FailAt { get; set; }

        public void Add(string step)
        {
            Steps.Add(step);
            if (step == FailAt)
            {
                throw new InvalidOperationException("The step failed, as it was told to.");
            }
        }
    }

    public sealed class Stepwise(StepLog log, ISession session) : DataMigration
    {
        public int Create()
        {
            log.Add("Create");
            session.Save(new Note { Text = "created" });
            return 1;
        }

        public int UpdateFrom1()
        {
            session.Save(new Note { Text = "updated" });
            log.Add("UpdateFrom1");
            return 5;
        }

        public async Task<int> UpdateFrom5Async()
        {
            await Task.Yield();
            log.Add("UpdateFrom5Async");
            return 6;
        }
    }

    public sealed class Altering : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Plain", table => table
                .Column<int>("Id", column => column.Identity())
                .Column<int>("Number", column => column.NotNull())
                .Column<string>("Dropped", column => column.Unlimited()));
            await SchemaBuilder.AlterTableAsync("Plain", table =>
            {
                table.AddColumn<string>("Added", column => column.NotNull().WithLength(20).WithDefault("it's new"));
                table.RenameColumn("Number", "Renamed");
                table.DropColumn("Dropped");
                table.CreateIndex("IX_Plain", "Renamed", "Added");
                table.DropIndex("IX_Plain");
            });
            return 1;
        }
    }
}
