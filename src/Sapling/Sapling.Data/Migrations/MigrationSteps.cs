using System.Globalization;
using System.Reflection;
using OrchardCore.Data.Migration;

namespace Sapling.Data.Migrations;

/// <summary>Finds and runs the methods of a data migration by their names.</summary>
internal static class MigrationSteps
{
    /// <summary>The method that leads on from a version; null if there is none, that is, if the migration is complete.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="version">The version reached; null if nothing has run yet.</param>
    public static MethodInfo? Next(IDataMigration migration, int? version)
    {
        var create = version is null ? Find(migration, "Create") : null;
        return create ?? Find(migration, string.Create(CultureInfo.InvariantCulture, $"UpdateFrom{version ?? 0}"));
    }

    /// <summary>Runs a step.</summary>
    /// <returns>The version that it leads to.</returns>
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
