namespace Sapling.Display.Liquid.Templates;

/// <summary>A template is invalid or failed to render. The message begins with file and line.</summary>
internal sealed class LiquidTemplateException : Exception
{
    /// <param name="path">The template's path: module, folder and file.</param>
    /// <param name="line">Line in the template, from 1.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="innerException">The exception thrown by a statement of the template; null if the template could not be parsed.</param>
    public LiquidTemplateException(string path, int line, string problem, Exception? innerException = null)
        : base($"{path}({line}): {problem}", innerException)
    {
        Path = path;
        Line = line;
    }

    public string Path { get; }

    public int Line { get; }
}
