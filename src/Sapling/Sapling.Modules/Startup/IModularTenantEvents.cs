namespace OrchardCore.Modules;

/// <summary>Events of the site's start and shutdown. Derive from <see cref="ModularTenantEvents"/>.</summary>
public interface IModularTenantEvents
{
    /// <summary>Before the first request, after the migrations.</summary>
    Task ActivatingAsync();

    /// <summary>Right after every feature's <see cref="ActivatingAsync"/>.</summary>
    Task ActivatedAsync();

    /// <summary>At shutdown, before <see cref="TerminatedAsync"/>.</summary>
    Task TerminatingAsync();

    Task TerminatedAsync();
}

/// <summary>Empty base class, for handlers of a single event.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    public virtual Task ActivatedAsync() => Task.CompletedTask;

    public virtual Task TerminatingAsync() => Task.CompletedTask;

    public virtual Task TerminatedAsync() => Task.CompletedTask;
}
