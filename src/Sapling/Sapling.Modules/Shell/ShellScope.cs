using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sapling.Modules.Cache;
using Sapling.Modules.Scopes;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// One unit of work: a request, a background task, a recipe step. At its end the changes are committed as a whole, then
/// the signals and deferred tasks that waited for the commit run; if the work failed, none of this happens. A failure
/// after the commit is logged and affects neither the other tasks nor the caller: the work is saved.
/// </summary>
public sealed partial class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder?> _current = new();

    private readonly IServiceScope? _owned;
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly Dictionary<string, Func<Task>> _afterCommit = [];

    /// <summary>Creates its own scope of the application's services.</summary>
    internal ShellScope(IServiceScope scope)
        : this(scope.ServiceProvider) => _owned = scope;

    /// <summary>Wraps a scope that its owner disposes: that of the request.</summary>
    internal ShellScope(IServiceProvider services) => ServiceProvider = services;

    /// <summary>The scope that this code runs in; null outside of a scope.</summary>
    public static ShellScope? Current => _current.Value?.Scope;

    /// <summary>The services of <see cref="Current"/>.</summary>
    public static IServiceProvider? Services => Current?.ServiceProvider;

    public IServiceProvider ServiceProvider { get; }

    /// <summary>Data of this unit of work, by keys private to their owners.</summary>
    internal Dictionary<object, object> Items { get; } = [];

    /// <summary>Runs the callback at the end of the scope, before the commit; <paramref name="last"/> puts it after the others.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false)
    {
        var callbacks = Required._beforeDispose;
        callbacks.Insert(last ? callbacks.Count : 0, callback);
    }

    /// <summary>Runs the task after the commit of this scope, in its own scope.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Required._deferredTasks.Add(task);

    /// <summary>Sends the signal after the commit of this scope, in every process that shares the database.</summary>
    public static void AddDeferredSignal(string key) => Required.Invalidate(Signal.Kind, key);

    /// <summary>Runs the work in a new scope and commits it.</summary>
    /// <param name="execute">The work.</param>
    /// <param name="activateShell">Ignored: only Orchard Core reads it. The site is always activated here.</param>
#pragma warning disable IDE0060 // as in Orchard Core
    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) => UsingNewScopeAsync(Required.ServiceProvider, execute);
#pragma warning restore IDE0060

    public void Dispose() => _owned?.Dispose();

    public ValueTask DisposeAsync()
    {
        if (_owned is IAsyncDisposable scope)
        {
            return scope.DisposeAsync();
        }

        _owned?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Invalidates caches after the commit of this scope, in every process that shares the database.</summary>
    /// <param name="kind">The kind of an <see cref="IInvalidationHandler"/>.</param>
    /// <param name="value">What is out of date.</param>
    internal void Invalidate(string kind, string value) => ServiceProvider.GetRequiredService<Invalidations>().Add(kind, value);

    /// <summary>Runs the action after the commit of this scope, once per key.</summary>
    internal void AfterCommit(string key, Func<Task> action) => _afterCommit[key] = action;

    /// <summary>Runs the work in a new scope of these services and commits it; for callers outside of any scope.</summary>
    internal static async Task UsingNewScopeAsync(IServiceProvider services, Func<ShellScope, Task> execute)
    {
        await using var scope = new ShellScope(services.GetRequiredService<IServiceScopeFactory>().CreateScope());
        await scope.RunAsync(() => execute(scope));
    }

    /// <summary>Runs the work with this scope as <see cref="Current"/>, then commits; an exception cancels its changes.</summary>
    internal async Task RunAsync(Func<Task> work)
    {
        var outer = _current.Value;
        _current.Value = new Holder(this);
        try
        {
            await work();
            await CompleteAsync();
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            // Work that was started here but not awaited must not see a disposed scope.
            _current.Value.Scope = null;
            _current.Value = outer;
        }
    }

    /// <summary>Commits the changes so far and runs what was deferred until the commit. May be called again after more work.</summary>
    internal async Task CompleteAsync()
    {
        while (_beforeDispose.Count > 0)
        {
            foreach (var callback in Take(_beforeDispose))
            {
                await callback(this);
            }
        }

        foreach (var unit in ServiceProvider.GetServices<IUnitOfWork>())
        {
            await unit.CommitAsync();
        }

        var actions = _afterCommit.Values.ToArray();
        _afterCommit.Clear();
        foreach (var action in actions)
        {
            await ContinueAsync(action);
        }

        // Resolved only if something is waiting: not every scope belongs to a site.
        if (ServiceProvider.GetService<Invalidations>()?.TakeCommitted() is { Count: > 0 } invalidations)
        {
            await ServiceProvider.GetRequiredService<InvalidationHandlers>().RaiseAsync(invalidations);
        }

        foreach (var task in Take(_deferredTasks))
        {
            await ContinueAsync(() => UsingNewScopeAsync(ServiceProvider, task));
        }
    }

    internal async Task CancelAsync()
    {
        _beforeDispose.Clear();
        _afterCommit.Clear();
        _deferredTasks.Clear();
        Items.Clear();
        ServiceProvider.GetService<Invalidations>()?.Clear();
        foreach (var unit in ServiceProvider.GetServices<IUnitOfWork>())
        {
            await unit.CancelAsync();
        }
    }

    private static ShellScope Required => Current ?? throw new InvalidOperationException("There is no scope: neither a request nor a background task is running.");

    /// <summary>Runs work that follows the commit.</summary>
    private async Task ContinueAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception)
        {
            LogFailure(ServiceProvider.GetRequiredService<ILogger<ShellScope>>(), exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Something that was to follow a change failed. The change itself is saved.")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    private static Func<ShellScope, Task>[] Take(List<Func<ShellScope, Task>> callbacks)
    {
        var taken = callbacks.ToArray();
        callbacks.Clear();
        return taken;
    }

    private sealed class Holder(ShellScope scope)
    {
        public ShellScope? Scope { get; set; } = scope;
    }
}
