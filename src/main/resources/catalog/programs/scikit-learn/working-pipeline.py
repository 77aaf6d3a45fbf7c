# A pipeline keeps preprocessing and model together, so that cross-validation
# learns the scaling from the training folds only, and a grid tries settings.
# needs: scikit-learn, pandas

import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

rows = 240
df = pd.DataFrame(
    {
        "age": [20 + (i * 7) % 50 if i % 11 else None for i in range(rows)],
        "visits": [(i * 13) % 9 for i in range(rows)],
        "city": [("Oslo", "Rome", "Cairo")[i % 3] for i in range(rows)],
    }
)
buys = ((df["visits"] > 4) & (df["city"] != "Rome")).astype(int)

prepare = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "visits"]),
        ("city", OneHotEncoder(handle_unknown="ignore"), ["city"]),
    ]
)
pipeline = make_pipeline(prepare, RandomForestClassifier(n_estimators=20, random_state=0))
search = GridSearchCV(
    pipeline,
    {"randomforestclassifier__max_depth": [1, 4]},
    cv=StratifiedKFold(3, shuffle=True, random_state=0),
    scoring="roc_auc",
)
search.fit(df, buys)
for parameters, score in zip(search.cv_results_["params"], search.cv_results_["mean_test_score"]):
    print(parameters, f"{score:.3f}")
print("best:", search.best_params_)
new = pd.DataFrame({"age": [None], "visits": [8], "city": ["Lima"]})  # an unknown city
print("unknown city is accepted:", search.predict(new).shape == (1,))
