using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using Sapling.Data.Schema;
using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Data.Migrations;

/// <inheritdoc cref="IDataMigrationManager"/>
internal sealed class DataMigrationManager(
    IEnumerable<IDataMigration> migrations,
    ISession session,
    ILogger<DataMigrationManager> logger) : IDataMigrationManager
{
    private readonly Session _session = (Session)session;

    public async Task UpdateAllFeaturesAsync()
    {
        var record = await ReadRecordAsync();
        foreach (var migration in migrations)
        {
            if (MigrationSteps.Next(migration, VersionOf(migration, record)) is not null)
            {
                migration.SchemaBuilder = new SchemaBuilder(_session);
                while (await RunNextStepAsync(migration))
                {
                    // Each round is one step and one transaction.
                }
            }
        }
    }

    private async Task<bool> RunNextStepAsync(IDataMigration migration)
    {
        var name = NameOf(migration);
        try
        {
            // Inside the lock the session sees what another node has done meanwhile and does not repeat it.
            await _session.LockSchemaAsync();
            _session.DetachAll();
            var record = await ReadRecordAsync() ?? new MigrationRecord();
            var version = VersionOf(migration, record);
            if (MigrationSteps.Next(migration, version) is not { } step)
            {
                await _session.SaveChangesAsync(CancellationToken.None);
                return false;
            }

            var reached = await MigrationSteps.RunAsync(migration, step);
            if (reached <= (version ?? -1))
            {
                throw new InvalidOperationException($"{name}.{step.Name} leads from version {version} to {reached}; a step must lead upwards.");
            }

            record.Versions[name] = reached;
            await ((ISession)_session).SaveAsync(record, checkConcurrency: true);
            await _session.SaveChangesAsync(CancellationToken.None);
            logger.LogInformation("The data migration {Migration} reached version {Version}.", name, reached);
            return true;
        }
        catch (Exception)
        {
            await _session.CancelAsync();
            throw;
        }
    }

    private async Task<MigrationRecord?> ReadRecordAsync() => await ((ISession)_session).Query<MigrationRecord>().FirstOrDefaultAsync();

    private static int? VersionOf(IDataMigration migration, MigrationRecord? record) =>
        record is not null && record.Versions.TryGetValue(NameOf(migration), out var version) ? version : null;

    private static string NameOf(IDataMigration migration) => migration.GetType().FullName!;
}
