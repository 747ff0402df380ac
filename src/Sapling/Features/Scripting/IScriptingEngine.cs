using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>A language of scripts.</summary>
public interface IScriptingEngine
{
    /// <summary>What stands before the colon of a directive: <c>js</c>, <c>file</c>.</summary>
    string Prefix { get; }

    object? Evaluate(IScriptingScope scope, string script);

    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath);
}

/// <summary>What an engine keeps between the scripts of one run.</summary>
public interface IScriptingScope;
