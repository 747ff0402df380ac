using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrchardCore.Data;

namespace Sapling.HealthChecks;

/// <summary>Asks the database for an answer.</summary>
internal sealed class DatabaseCheck(IDbConnectionAccessor database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = database.CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "select 1";
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message, exception);
        }
    }
}
