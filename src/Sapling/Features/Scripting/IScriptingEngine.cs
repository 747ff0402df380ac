using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>A scripting language.</summary>
public interface IScriptingEngine
{
    /// <summary>The part of a directive before the colon: <c>js</c>, <c>file</c>.</summary>
    string Prefix { get; }

    object? Evaluate(IScriptingScope scope, string script);

    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath);
}

/// <summary>State that an engine keeps between the scripts of one run.</summary>
public interface IScriptingScope;
