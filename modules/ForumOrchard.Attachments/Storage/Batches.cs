using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Goes through a table in pieces, each in a unit of work of its own.</summary>
internal static class Batches
{
    /// <summary>How many rows are one piece.</summary>
    public const int Size = 100;

    /// <summary>Calls the work with where the piece before ended, until it returns 0.</summary>
    public static async Task RunAsync(Func<IServiceProvider, long, Task<long>> work, CancellationToken cancellationToken)
    {
        var last = -1L;
        while (last != 0 && !cancellationToken.IsCancellationRequested)
        {
            await ShellScope.UsingChildScopeAsync(async scope => last = await work(scope.ServiceProvider, last));
        }
    }
}
