namespace ForumOrchard.Health.Points;

/// <summary>How much something is wrong.</summary>
public enum HealthLevel
{
    /// <summary>It works, and could be better.</summary>
    Advice,

    /// <summary>Something does not work, or soon will not.</summary>
    Fault,
}
