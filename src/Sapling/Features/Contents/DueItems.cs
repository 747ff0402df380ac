using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Features.Contents;

/// <summary>Does what was planned for items, each in a unit of work of its own: one that fails is tried again next time and delays no other.</summary>
internal static class DueItems
{
    /// <param name="ids">Ids of the items.</param>
    /// <param name="actAsync">What to do with one.</param>
    /// <param name="cancellationToken">Stops before the next item.</param>
    /// <exception cref="AggregateException">Some items failed; the rest is done.</exception>
    public static async Task ForEachAsync(IEnumerable<string> ids, Func<IServiceProvider, string, Task> actAsync, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await ShellScope.UsingChildScopeAsync(scope => actAsync(scope.ServiceProvider, id));
            }
            catch (Exception exception)
            {
                failures.Add(new InvalidOperationException($"What was planned for the content item {id} could not be done: {exception.Message}", exception));
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
