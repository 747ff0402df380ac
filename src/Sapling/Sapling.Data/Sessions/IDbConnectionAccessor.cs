using System.Data.Common;

namespace OrchardCore.Data;

/// <summary>Opens separate connections to the site's database.</summary>
public interface IDbConnectionAccessor
{
    /// <summary>A new connection, not yet open; the caller disposes of it.</summary>
    DbConnection CreateConnection();
}
