namespace Sapling.Display.Liquid.Templates;

/// <summary>A template is malformed, or failed while it rendered. The message begins with file and line.</summary>
internal sealed class LiquidTemplateException : Exception
{
    /// <param name="path">Path of the template: module, folder and file.</param>
    /// <param name="line">Line in the template, from 1.</param>
    /// <param name="problem">What is wrong, in words.</param>
    /// <param name="innerException">What a statement of the template threw; null for a template that cannot be read.</param>
    public LiquidTemplateException(string path, int line, string problem, Exception? innerException = null)
        : base($"{path}({line}): {problem}", innerException)
    {
        Path = path;
        Line = line;
    }

    public string Path { get; }

    public int Line { get; }
}
