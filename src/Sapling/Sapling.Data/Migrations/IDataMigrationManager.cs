namespace OrchardCore.Data.Migration;

/// <summary>Runs data migrations.</summary>
public interface IDataMigrationManager
{
    /// <summary>
    /// Runs the pending steps of all registered migrations, in registration order. Each step commits together with the
    /// version it reached, so that a crash leaves only whole steps and the next start continues from there.
    /// </summary>
    Task UpdateAllFeaturesAsync();
}
