namespace OrchardCore.Data.Migration;

/// <summary>Runs data migrations.</summary>
public interface IDataMigrationManager
{
    /// <summary>
    /// Runs what has not run yet of all registered migrations, in the order of their registration. Each step commits together
    /// with the version it reached, so that a crash leaves whole steps only and the next start goes on from there.
    /// </summary>
    Task UpdateAllFeaturesAsync();
}
