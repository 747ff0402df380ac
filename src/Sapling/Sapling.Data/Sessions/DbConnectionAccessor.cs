using System.Data.Common;
using OrchardCore.Data;
using Sapling.Data.Databases;

namespace Sapling.Data.Sessions;

/// <inheritdoc cref="IDbConnectionAccessor"/>
internal sealed class DbConnectionAccessor(Database database) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => database.CreateConnection();
}
