using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Redis;

/// <summary>The start of a process is a change: it may render pages from other templates, translations or settings than the processes before it.</summary>
internal sealed class FreshStart : ModularTenantEvents
{
    /// <summary>No cache of a process handles this kind.</summary>
    private const string Kind = "start";

    public override Task ActivatedAsync()
    {
        ShellScope.Current!.Invalidate(Kind, "");
        return Task.CompletedTask;
    }
}
