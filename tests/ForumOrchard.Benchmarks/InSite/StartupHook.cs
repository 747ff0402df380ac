using System.Diagnostics;
using ForumOrchard.Benchmarks.InSite;

/// <summary>
/// .NET calls it, by this name and without a namespace, in the site's process before the site's own code, if DOTNET_STARTUP_HOOKS names this assembly. It does nothing unless a
/// benchmark gives orders. This folder uses nothing but the framework: the process has no other assembly of the benchmarks.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(OrderTaker.Variable) is { Length: > 0 } pipe)
        {
            DiagnosticListener.AllListeners.Subscribe(new HostWatch(pipe));
        }
    }
}
