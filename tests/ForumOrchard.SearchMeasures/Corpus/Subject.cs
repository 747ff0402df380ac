namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>A subject of samples: part of a topic. From <c>subjects.json</c>.</summary>
/// <param name="Code">Code used in judgements.</param>
/// <param name="Topic">Code of a term in the site's taxonomy <c>topics</c>.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="En">In English; titles and sentences correspond one to one.</param>
internal sealed record Subject(string Code, string Topic, SubjectWords Ru, SubjectWords En)
{
    public SubjectWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>The texts on a subject in one language.</summary>
/// <param name="Name">The name as within a title, in lower case.</param>
/// <param name="Titles">Titles; not all contain the name.</param>
/// <param name="Sentences">Sentences for items on the subject.</param>
/// <param name="Mention">A sentence for items on another subject.</param>
internal sealed record SubjectWords(string Name, string[] Titles, string[] Sentences, string Mention);
