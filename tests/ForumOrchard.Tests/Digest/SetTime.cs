namespace ForumOrchard.Tests.Digest;

/// <summary>Time that stands still until a test moves it.</summary>
public sealed class SetTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
