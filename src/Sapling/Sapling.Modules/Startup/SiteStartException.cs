namespace Sapling.Modules.Startup;

/// <summary>The site cannot start. The message is one sentence for the person at the console, and says what to do if that is known.</summary>
internal sealed class SiteStartException : Exception
{
    public SiteStartException(string message)
        : base(message)
    {
    }

    public SiteStartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
