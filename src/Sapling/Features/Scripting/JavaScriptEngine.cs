using Jint;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Sapling.Features.Scripting;

/// <summary>JavaScript through Jint: expressions such as <c>js: uuid()</c>.</summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    /// <summary>Scripts only compute a value; one that runs longer is in an endless loop.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public string Prefix => "js";

    public IScriptingScope CreateScope(
        IEnumerable<GlobalMethod> methods,
        IServiceProvider serviceProvider,
        IFileProvider? fileProvider,
        string? basePath)
    {
        var engine = new Engine(options => options.TimeoutInterval(Timeout).LimitRecursion(100));
        foreach (var method in methods)
        {
            engine.SetValue(method.Name, method.Method(serviceProvider));
        }

        return new Scope(engine);
    }

    public object? Evaluate(IScriptingScope scope, string script) => ((Scope)scope).Engine.Evaluate(script).ToObject();

    private sealed record Scope(Engine Engine) : IScriptingScope;
}
