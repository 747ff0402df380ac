using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Processes a table in batches, each in its own unit of work.</summary>
internal static class Batches
{
    /// <summary>Rows per batch.</summary>
    public const int Size = 100;

    /// <summary>Calls the work with the end of the previous batch until it returns 0.</summary>
    public static async Task RunAsync(Func<IServiceProvider, long, Task<long>> work, CancellationToken cancellationToken)
    {
        var last = -1L;
        while (last != 0 && !cancellationToken.IsCancellationRequested)
        {
            await ShellScope.UsingChildScopeAsync(async scope => last = await work(scope.ServiceProvider, last));
        }
    }
}
