using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Sapling.Features.Scripting;

/// <summary>Passes each directive to the engine for its prefix.</summary>
internal sealed class ScriptingManager(
    IEnumerable<IScriptingEngine> engines,
    IEnumerable<IGlobalMethodProvider> globalMethodProviders,
    IServiceProvider services) : IScriptingManager
{
    private readonly IScriptingEngine[] _engines = [.. engines];

    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. globalMethodProviders];

    public IScriptingEngine? GetScriptingEngine(string prefix) => Array.Find(_engines, engine => engine.Prefix == prefix);

    public object? Evaluate(
        string directive,
        IFileProvider? fileProvider,
        string? basePath,
        IEnumerable<IGlobalMethodProvider>? scopedMethodProviders)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || GetScriptingEngine(directive[..colon]) is not { } engine)
        {
            return directive;
        }

        var methods = GlobalMethodProviders.Concat(scopedMethodProviders ?? []).SelectMany(provider => provider.GetMethods());
        var scope = engine.CreateScope(methods, services, fileProvider, basePath);
        return engine.Evaluate(scope, directive[(colon + 1)..].Trim());
    }
}
