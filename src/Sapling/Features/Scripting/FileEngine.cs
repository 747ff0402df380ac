using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Sapling.Features.Scripting;

/// <summary>Reads files beside the recipe: <c>file: text('about.html')</c> and <c>file: base64('logo.png')</c>.</summary>
internal sealed partial class FileEngine : IScriptingEngine
{
    public string Prefix => "file";

    public IScriptingScope CreateScope(
        IEnumerable<GlobalMethod> methods,
        IServiceProvider serviceProvider,
        IFileProvider? fileProvider,
        string? basePath) =>
        new Scope(
            fileProvider ?? throw new InvalidOperationException("This script may not read files: it does not come from one."),
            basePath ?? "");

    public object? Evaluate(IScriptingScope scope, string script)
    {
        if (Call().Match(script) is not { Success: true } call)
        {
            throw new FormatException($"\"file: {script}\" is not understood; write text('name') or base64('name').");
        }

        var (files, basePath) = (Scope)scope;
        var path = $"{basePath.TrimEnd('/')}/{call.Groups["path"].Value}".TrimStart('/');
        var file = files.GetFileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no file \"{path}\".", path);
        }

        using var stream = file.CreateReadStream();
        if (call.Groups["function"].Value == "text")
        {
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    [GeneratedRegex(@"^(?<function>text|base64)\(\s*(?<quote>['""])(?<path>[^'""]+)\k<quote>\s*\)$")]
    private static partial Regex Call();

    private sealed record Scope(IFileProvider Files, string BasePath) : IScriptingScope;
}
