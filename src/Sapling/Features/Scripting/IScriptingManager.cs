using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Evaluates scripts of the form <c>prefix: script</c>, for instance <c>js: uuid()</c>.</summary>
public interface IScriptingManager
{
    /// <summary>The engine for a prefix, or null if there is none.</summary>
    IScriptingEngine? GetScriptingEngine(string prefix);

    /// <summary>Evaluates a directive; a directive with an unknown prefix is returned unchanged.</summary>
    /// <param name="directive">Prefix, colon, script.</param>
    /// <param name="fileProvider">Source of files for the script; null if it needs none.</param>
    /// <param name="basePath">The folder within <paramref name="fileProvider"/>.</param>
    /// <param name="scopedMethodProviders">Functions in addition to the global ones; null for none.</param>
    object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders);

    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }
}
