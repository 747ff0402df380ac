using System.Globalization;
using System.Reflection;
using OrchardCore.Data.Migration;

namespace Sapling.Data.Migrations;

/// <summary>Finds and runs the methods of a data migration by name.</summary>
internal static class MigrationSteps
{
    /// <summary>The method that continues from a version; null if there is none and the migration is complete.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="version">The current version; null if nothing has run yet.</param>
    public static MethodInfo? Next(IDataMigration migration, int? version)
    {
        var create = version is null ? Find(migration, "Create") : null;
        return create ?? Find(migration, string.Create(CultureInfo.InvariantCulture, $"UpdateFrom{version ?? 0}"));
    }

    /// <summary>Runs a step.</summary>
    /// <returns>The version it reached.</returns>
    public static async Task<int> RunAsync(IDataMigration migration, MethodInfo step) =>
        step.Invoke(migration, BindingFlags.DoNotWrapExceptions, null, null, CultureInfo.InvariantCulture) switch
        {
            int version => version,
            Task<int> task => await task,
            _ => throw new InvalidOperationException($"{step.DeclaringType}.{step.Name} must return a version, as int or Task<int>."),
        };

    private static MethodInfo? Find(IDataMigration migration, string name) =>
        migration.GetType().GetMethod(name + "Async", Type.EmptyTypes) ?? migration.GetType().GetMethod(name, Type.EmptyTypes);
}
