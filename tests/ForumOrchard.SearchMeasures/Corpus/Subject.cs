namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>What samples are about: a part of a topic. <c>subjects.json</c> holds them.</summary>
/// <param name="Code">What judgements name.</param>
/// <param name="Topic">The code of a term of the site's taxonomy <c>topics</c>.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="En">In English; title by title and sentence by sentence the same.</param>
internal sealed record Subject(string Code, string Topic, SubjectWords Ru, SubjectWords En)
{
    public SubjectWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>What is said of a subject in one language.</summary>
/// <param name="Name">As it stands within a title, in small letters.</param>
/// <param name="Titles">That not always name it.</param>
/// <param name="Sentences">Of what is about it.</param>
/// <param name="Mention">A sentence of what is about something else.</param>
internal sealed record SubjectWords(string Name, string[] Titles, string[] Sentences, string Mention);
